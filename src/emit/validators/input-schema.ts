import type { Operation, OperationInput } from '../../model/index.ts';
import { call, thunk, typeArguments } from '../kit/index.ts';
import type { Expression } from '../kit/index.ts';
import { objectMembers } from './object-members.ts';
import type { ObjectMember } from './object-members.ts';
import { schemaExpression } from './schema-expression.ts';
import type { SchemaScope } from './schema-scope.ts';

/** What a call's argument looks like at run time: built on the body's schema where its members stand among others. */
export function inputSchema(operation: Operation, input: OperationInput, named: string, scope: SchemaScope): Expression {
  const body = operation.requestBody;
  if (body !== undefined && input.body === 'rest' && input.members.length === 0) return schemaExpression(body.type, scope);
  const members = input.members.map(({ key, parameter }): ObjectMember => ({ ...parameter, key }));
  if (body !== undefined && input.body === 'body') {
    members.push({ key: 'body', type: body.type, required: body.required, limits: {} });
  }
  const own = objectMembers(members, scope);
  if (input.body !== 'rest' || body?.type.kind !== 'ref') {
    return call(typeArguments(scope.combinator('object'), [named]), [own]);
  }
  const base = scope.context.names.schema(body.type.schema);
  return call(scope.combinator('extend'), [thunk(scope.value(base.schema)), own]);
}
