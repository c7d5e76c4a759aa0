import type { Schema, TypeRef } from '../../model/index.ts';
import { call, typeArguments } from '../kit/index.ts';
import type { Expression } from '../kit/index.ts';
import { objectMembers } from './object-members.ts';
import { schemaExpression } from './schema-expression.ts';
import type { SchemaScope } from './schema-scope.ts';

export interface ItemSchema {
  readonly expression: Expression;
  /** The runtime's type of it. */
  readonly type: 'ObjectSchema' | 'Schema';
}

/** What a schema of the model looks like at run time; `named`: what its type is called here. */
export function namedSchema({ shape }: Schema, named: string, scope: SchemaScope): ItemSchema {
  if (shape.kind === 'alias') return typedSchema(shape.type, scope);
  const members = objectMembers(
    shape.fields.map((field) => ({ ...field, key: field.name })),
    scope,
  );
  const combinator = scope.combinator(shape.open ? 'openObject' : 'object');
  const expression = call(typeArguments(combinator, [named]), [members]);
  return { expression, type: 'ObjectSchema' };
}

export function typedSchema(type: TypeRef, scope: SchemaScope): ItemSchema {
  return { expression: schemaExpression(type, scope), type: 'Schema' };
}
