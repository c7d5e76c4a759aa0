import type { Operation, TypeRef } from '../../model/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { ModuleFile, Statement } from '../kit/index.ts';
import { namesIn, typeStatement } from './schema-statement.ts';

/** What a call returns, where that is no structure of the page. */
export function outputStatement(operation: Operation, type: TypeRef, name: string, file: ModuleFile, context: EmitContext): Statement {
  return typeStatement(type, name, namesIn(file, context), {
    paragraphs: [`What \`${context.names.operation(operation.id).function.name}\` returns.`],
    tags: [{ name: 'see', text: context.place(operation.source) }],
  });
}
