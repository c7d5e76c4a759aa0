import type { Schema } from '../../model/index.ts';
import { call, typeArguments } from '../kit/index.ts';
import type { Expression } from '../kit/index.ts';
import { objectMembers } from './object-members.ts';
import { schemaExpression } from './schema-expression.ts';
import type { SchemaScope } from './schema-scope.ts';

/** What a schema of the model looks like at run time; `named`: what its type is called here. */
export function namedSchema({ shape }: Schema, named: string, scope: SchemaScope): Expression {
  if (shape.kind === 'alias') return schemaExpression(shape.type, scope);
  const members = objectMembers(
    shape.fields.map((field) => ({ ...field, key: field.name })),
    scope,
  );
  const combinator = scope.combinator(shape.open ? 'openObject' : 'object');
  return call(typeArguments(combinator, [named]), [members]);
}
