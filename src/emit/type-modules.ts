import { outputType } from '../model/index.ts';
import type { Operation, OperationInput, Schema, TypeRef } from '../model/index.ts';
import type { EmitContext } from './emit-context.ts';
import type { TypeNames } from './names/index.ts';

/** A type that gets a declaration, a schema and validators. */
export type TypeItem =
  | { readonly kind: 'schema'; readonly names: TypeNames; readonly schema: Schema }
  | { readonly kind: 'input'; readonly names: TypeNames; readonly operation: Operation; readonly input: OperationInput }
  | { readonly kind: 'output'; readonly names: TypeNames; readonly operation: Operation; readonly type: TypeRef };

/** What one file of `src/types/`, and its twin in `src/validators/`, holds. */
export interface TypeModule {
  /** File name without ending, the same in both folders. */
  readonly stem: string;
  readonly items: readonly TypeItem[];
  readonly pages: readonly string[];
}

/** All types by file, in the model's order: first what a call is given, then its structures, then what it returns. */
export function typeModules(context: EmitContext): TypeModule[] {
  const modules = new Map<string, { items: TypeItem[]; pages: Set<string> }>();
  const put = (item: TypeItem, pages: readonly string[]): void => {
    const { stem } = item.names;
    const known = modules.get(stem) ?? { items: [], pages: new Set<string>() };
    modules.set(stem, known);
    known.items.push(item);
    pages.forEach((page) => known.pages.add(page));
  };
  const { operations, schemas } = context.model;
  for (const operation of operations) {
    const { input: names, ownInput } = context.names.operation(operation.id);
    if (names && ownInput) put({ kind: 'input', names, operation, input: context.input(operation.id) }, [operation.relative]);
  }
  for (const schema of schemas) {
    put({ kind: 'schema', names: context.names.schema(schema.id), schema }, schema.sources.map(context.page));
  }
  for (const operation of operations) {
    const { output: names, ownOutput } = context.names.operation(operation.id);
    const type = outputType(operation);
    if (names && ownOutput && type) put({ kind: 'output', names, operation, type }, [operation.relative]);
  }
  return [...modules].map(([stem, { items, pages }]) => ({ stem, items, pages: [...pages] }));
}
