import type { ApiModel, Schema, TypeRef } from '../model/index.ts';

/**
 * TypeScript refuses `type A = A | string`. Pages can say so, by mistake; where an alias leads back to itself without
 * an object or a list between, the model that is emitted leaves that use open.
 */
export function cutCircularAliases(model: ApiModel): ApiModel {
  const aliases = new Map(
    model.schemas.flatMap(({ id, shape }) => (shape.kind === 'alias' && !isInterface(shape.type) ? [[id, shape.type]] : [])),
  );
  const circular = new Set([...aliases.keys()].filter((id) => reaches(id, id, aliases, new Set())));
  if (circular.size === 0) return model;
  const schemas = model.schemas.map((schema): Schema => {
    if (schema.shape.kind !== 'alias' || !circular.has(schema.id)) return schema;
    return { ...schema, shape: { kind: 'alias', type: cut(schema.shape.type, circular) } };
  });
  return { ...model, schemas };
}

/** A map under a name is emitted as an interface, which may hold itself. */
function isInterface(type: TypeRef): boolean {
  return type.kind === 'map';
}

function reaches(from: string, goal: string, aliases: ReadonlyMap<string, TypeRef>, seen: Set<string>): boolean {
  const type = aliases.get(from);
  if (type === undefined || seen.has(from)) return false;
  seen.add(from);
  return directRefs(type).some((id) => id === goal || reaches(id, goal, aliases, seen));
}

/** What must be known before the type itself is: lists are looked into later. */
function directRefs(type: TypeRef): string[] {
  if (type.kind === 'ref') return [type.schema];
  if (type.kind === 'map') return directRefs(type.values);
  return type.kind === 'union' ? type.members.flatMap(directRefs) : [];
}

function cut(type: TypeRef, circular: ReadonlySet<string>): TypeRef {
  if (type.kind === 'ref') return circular.has(type.schema) ? { kind: 'unknown' } : type;
  if (type.kind === 'map') return { ...type, values: cut(type.values, circular) };
  return type.kind === 'union' ? { ...type, members: type.members.map((member) => cut(member, circular)) } : type;
}
