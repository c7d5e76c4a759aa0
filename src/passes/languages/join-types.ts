import type { EnumValue, TypeRef } from '../../model/index.ts';
import { joinSchemas } from './join-schemas.ts';
import { referenceName } from '../structures/reference-name.ts';
import type { Joining } from './joining.ts';

export interface JoinedType {
  readonly type: TypeRef;
  /** The two exclude each other; the first was kept. */
  readonly differ?: true;
  /** Values that one of them lists alone; all were kept. */
  readonly strangers?: readonly EnumValue[];
}

type Enum = Extract<TypeRef, { kind: 'enum' }>;

/** One type of two: the more exact one, where they do not exclude each other. */
export function joinTypes(a: TypeRef, b: TypeRef, joining: Joining): JoinedType {
  if (b.kind === 'unknown') return { type: a };
  if (a.kind === 'unknown') return { type: b };
  if (a.kind === 'object' && (b.kind === 'ref' || b.kind === 'map')) return { type: b };
  if (b.kind === 'object' && (a.kind === 'ref' || a.kind === 'map')) return { type: a };
  if (a.kind === 'array' && b.kind === 'array') return within(a, joinTypes(a.items, b.items, joining));
  if (a.kind === 'map' && b.kind === 'map') return within(a, joinTypes(a.values, b.values, joining));
  if (a.kind === 'ref' && b.kind === 'ref') return joinRefs(a, b, joining);
  if (a.kind === 'enum' && b.kind === 'enum' && a.base === b.base) return joinEnums(a, b);
  if (a.kind === 'enum' && b.kind === 'scalar' && a.base === b.name) return { type: a };
  if (b.kind === 'enum' && a.kind === 'scalar' && b.base === a.name) return { type: b };
  if (a.kind === 'scalar' && b.kind === 'scalar' && a.name === b.name) return { type: { ...b, ...a } };
  return sameText(a, b) ? { type: a } : { type: a, differ: true };
}

function within(outer: Extract<TypeRef, { kind: 'array' | 'map' }>, inner: JoinedType): JoinedType {
  return { ...inner, type: outer.kind === 'array' ? { kind: 'array', items: inner.type } : { kind: 'map', values: inner.type } };
}

function joinRefs(a: Extract<TypeRef, { kind: 'ref' }>, b: Extract<TypeRef, { kind: 'ref' }>, joining: Joining): JoinedType {
  const known = joining.joined.get(b.schema) ?? b.schema;
  if (known === a.schema) return { type: a };
  const [first, second] = [joining.schemas.get(a.schema), joining.schemas.get(known)];
  if (first && second && (first.origin === 'derived' || second.origin === 'derived')) {
    joinSchemas(first, second, joining);
    return { type: a };
  }
  return referenceName(a.schema) === referenceName(b.schema) ? { type: a } : { type: a, differ: true };
}

function joinEnums(a: Enum, b: Enum): JoinedType {
  const lacks = (list: Enum, { value }: EnumValue): boolean => !list.values.some((other) => other.value === value);
  const added = b.values.filter((value) => lacks(a, value));
  const strangers = [...a.values.filter((value) => lacks(b, value)), ...added];
  return { type: { ...a, values: [...a.values, ...added] }, ...(strangers.length > 0 && { strangers }) };
}

function sameText(a: TypeRef, b: TypeRef): boolean {
  const text = (type: TypeRef): string =>
    JSON.stringify(type, (key, value: unknown) => (key === 'source' || key === 'description' ? undefined : value));
  return text(a) === text(b);
}

/** As messages say it. */
export function typeName(type: TypeRef): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'enum':
      return type.base;
    case 'array':
      return type.items.kind === 'unknown' ? 'array' : `${typeName(type.items)}[]`;
    case 'map':
      return `map of ${typeName(type.values)}`;
    case 'ref':
      return /[/@]\d*\/|\/\w+$/.test(referenceName(type.schema)) ? 'object' : referenceName(type.schema);
    case 'union':
      return type.members.map(typeName).join(' | ');
    case 'object':
    case 'unknown':
      return type.kind;
  }
}
