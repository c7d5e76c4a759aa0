import type { Limits, ScalarName, TypeRef } from '../../model/index.ts';
import { arrayExpression, call, nameExpression, numberLiteral, objectExpression, pure, stringLiteral, thunk } from '../kit/index.ts';
import type { Expression } from '../kit/index.ts';
import { limitMembers } from './limit-members.ts';
import type { SchemaScope } from './schema-scope.ts';

const scalars: Readonly<Record<ScalarName, string>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  null: 'nothing',
  binary: 'binary',
};

/** A type as an expression of the schema runtime. */
export function schemaExpression(type: TypeRef, scope: SchemaScope): Expression {
  const combine = (name: string, ...of: Expression[]): Expression => combined(name, of, scope);
  switch (type.kind) {
    case 'unknown':
      return combine('unknown');
    case 'object':
      return combine('record', combine('unknown'));
    case 'scalar':
      return combine(scalars[type.name]);
    case 'ref':
      return reference(type.schema, scope);
    case 'array':
      return combine('array', schemaExpression(type.items, scope));
    case 'map':
      return combine('record', schemaExpression(type.values, scope));
    case 'enum':
    case 'union':
      return unionExpression(type, scope);
  }
}

/** `type`, within what the page says of sizes. */
export function limitedExpression(type: TypeRef, limits: Limits, scope: SchemaScope): Expression {
  const expression = schemaExpression(type, scope);
  const members = limitMembers(limits);
  return members.length === 0 ? expression : call(scope.combinator('limit'), [expression, objectExpression(members)]);
}

function reference(id: string, scope: SchemaScope): Expression {
  const name = scope.value(scope.context.names.schema(id).schema);
  return scope.isLate ? nameExpression(name) : call(scope.combinator('lazy'), [thunk(name)]);
}

/** A schema that is made of others. Where it is made at once, each of those is a call of its own that bundlers would keep. */
function combined(name: string, of: readonly Expression[], { combinator, isLate }: SchemaScope): Expression {
  return call(combinator(name), isLate ? of : of.map(pure));
}

/** Literals are gathered in one enumeration; `null` makes the rest nullable. */
function unionExpression(type: TypeRef, scope: SchemaScope): Expression {
  const members = [...flatMembers(type)];
  if (members.length === 0 || members.some(({ kind }) => kind === 'unknown')) return call(scope.combinator('unknown'), []);
  const values = [...new Set(members.flatMap((member) => (member.kind === 'enum' ? member.values.map(({ value }) => value) : [])))];
  const rest = members.filter((member) => member.kind !== 'enum' && !isNull(member));
  const all = [...(values.length > 0 ? [enumeration(values, scope)] : []), ...rest.map((member) => schemaExpression(member, scope))];
  const [first, ...others] = all;
  if (first === undefined) return call(scope.combinator('nothing'), []);
  const whole = others.length === 0 ? first : combined('union', all, scope);
  return members.some(isNull) ? combined('nullable', [whole], scope) : whole;
}

function isNull(type: TypeRef): boolean {
  return type.kind === 'scalar' && type.name === 'null';
}

function* flatMembers(type: TypeRef): Iterable<TypeRef> {
  if (type.kind === 'union') for (const member of type.members) yield* flatMembers(member);
  else if (type.kind === 'enum' && type.values.length === 0) yield { kind: 'scalar', name: type.base };
  else yield type;
}

function enumeration(values: readonly (string | number | boolean)[], scope: SchemaScope): Expression {
  const items = values.map((value) =>
    typeof value === 'string' ? stringLiteral(value) : typeof value === 'number' ? numberLiteral(value) : String(value),
  );
  const list = arrayExpression(
    items,
    values.map((value) => (typeof value === 'number' ? 'number' : 'other')),
  );
  return call(scope.combinator('enumeration'), [list]);
}
