import type { TypeRef } from '../model/index.ts';

/** Puts a more exact type where the stated one is open: as the elements of a list, or for `object` and nothing. */
export function intoHole(type: TypeRef, inner: TypeRef): TypeRef {
  if (type.kind === 'array') return inner.kind === 'array' ? inner : { kind: 'array', items: intoHole(type.items, inner) };
  if (type.kind === 'unknown' || type.kind === 'object') return inner;
  return type;
}

/** The innermost type that members can belong to. */
export function holeOf(type: TypeRef): TypeRef {
  if (type.kind === 'array') return holeOf(type.items);
  if (type.kind === 'map') return holeOf(type.values);
  if (type.kind === 'union') return type.members.map(holeOf).find((member) => member.kind === 'ref' || member.kind === 'object') ?? type;
  return type;
}

/** The type, with another one where members can belong. */
export function filled(type: TypeRef, inner: TypeRef): TypeRef {
  if (type.kind === 'array') return { kind: 'array', items: filled(type.items, inner) };
  if (type.kind === 'map') return { kind: 'map', values: filled(type.values, inner) };
  if (type.kind === 'union' && type.members.some((member) => member.kind === 'scalar' && member.name === 'null'))
    return { kind: 'union', members: [inner, { kind: 'scalar', name: 'null' }] };
  return inner;
}
