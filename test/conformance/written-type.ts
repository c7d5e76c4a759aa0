import type { ApiModel, TypeRef } from '../../src/model/index.ts';

/** A type as the facts write it: structures by the page's name, or as `object` where the page names none. */
export function writtenType(type: TypeRef, model: ApiModel): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'enum':
      return type.base;
    case 'array':
      return `${writtenType(type.items, model)}[]`;
    case 'map':
      return `map<${writtenType(type.values, model)}>`;
    case 'union':
      return type.members.map((member) => writtenType(member, model)).join(' | ');
    case 'ref':
      return writtenReference(type.schema, model);
    default:
      return type.kind;
  }
}

function writtenReference(id: string, model: ApiModel): string {
  const schema = model.schemas.find((each) => each.id === id);
  if (!schema) return `dangling ${id}`;
  if (schema.pageName !== undefined) return schema.pageName;
  return schema.shape.kind === 'alias' ? writtenType(schema.shape.type, model) : 'object';
}

/** The values of an enum, also of an array of one; without null, which the type tells. */
export function enumOf(type: TypeRef): readonly (string | number | boolean)[] | undefined {
  if (type.kind === 'enum') return type.values.map(({ value }) => value);
  if (type.kind === 'array') return enumOf(type.items);
  if (type.kind === 'union') return type.members.map(enumOf).find((values) => values !== undefined);
  return undefined;
}

export function formatOf(type: TypeRef): string | undefined {
  if (type.kind === 'scalar') return type.format;
  return type.kind === 'array' ? formatOf(type.items) : undefined;
}
