import type { Operation, OperationInput } from '../../model/index.ts';
import type { EmitContext } from '../emit-context.ts';
import type { JsDoc, ModuleFile, Statement } from '../kit/index.ts';
import { describeField } from './describe.ts';
import { interfaceStatement } from './interface-statement.ts';
import type { InterfaceMember } from './interface-statement.ts';
import { namesIn, typeStatement } from './schema-statement.ts';
import { typeDoc } from './type-doc.ts';

/** What a call is given: its parameters, and its body among or below them. */
export function inputStatement(
  operation: Operation,
  input: OperationInput,
  name: string,
  file: ModuleFile,
  context: EmitContext,
): Statement {
  const nameOf = namesIn(file, context);
  const body = operation.requestBody;
  const doc: JsDoc = {
    paragraphs: [`What \`${context.names.operation(operation.id).function.name}\` is called with.`],
    tags: [{ name: 'see', text: context.place(operation.source) }],
  };
  if (body !== undefined && input.body === 'rest' && input.members.length === 0) {
    return typeStatement(body.type, name, nameOf, doc);
  }
  const members = input.members.map(({ key, parameter }): InterfaceMember => ({
    name: key,
    required: parameter.required,
    type: typeDoc(parameter.type, nameOf),
    doc: describeField(parameter, context),
  }));
  if (body !== undefined && input.body === 'body') {
    members.push({ name: 'body', required: body.required, type: typeDoc(body.type, nameOf), doc: {} });
  }
  const base = input.body === 'rest' && body?.type.kind === 'ref' ? nameOf(body.type.schema) : undefined;
  return interfaceStatement({ name, doc, members, ...(base !== undefined && { extends: base }) });
}
