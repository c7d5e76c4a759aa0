import type { Field, Schema, TypeRef } from '../../model/index.ts';
import { referenceName } from './reference-name.ts';

/** All structures, by id. */
export type KnownSchemas = ReadonlyMap<string, Schema>;

/** What a structure says, as text: equal text, equal structure. Descriptions and examples do not count. */
export function signatureOf(schema: Schema, known: KnownSchemas, open: Set<string> = new Set()): string {
  if (open.has(schema.id)) return `^${referenceName(schema.id)}`;
  open.add(schema.id);
  const { shape } = schema;
  const text =
    shape.kind === 'alias'
      ? typeSignature(shape.type, known, open)
      : shape.fields
          .map((field) => fieldSignature(field, known, open))
          .sort()
          .join(';');
  open.delete(schema.id);
  return text;
}

function fieldSignature(field: Field, known: KnownSchemas, open: Set<string>): string {
  return `${field.name}${typeSignature(field.type, known, open)}=${JSON.stringify(field.default ?? null)}${JSON.stringify(field.limits)}`;
}

function typeSignature(type: TypeRef, known: KnownSchemas, open: Set<string>): string {
  switch (type.kind) {
    case 'ref': {
      const schema = known.get(type.schema);
      return schema?.origin === 'derived' ? `{${signatureOf(schema, known, open)}}` : `#${referenceName(type.schema)}`;
    }
    case 'array':
      return `[${typeSignature(type.items, known, open)}]`;
    case 'map':
      return `<${typeSignature(type.values, known, open)}>`;
    case 'union':
      return `(${type.members
        .map((member) => typeSignature(member, known, open))
        .sort()
        .join('|')})`;
    case 'enum':
      return `e${type.values
        .map(({ value }) => JSON.stringify(value))
        .sort()
        .join()}`;
    case 'scalar':
      return `${type.name}/${type.format ?? ''}`;
    default:
      return type.kind;
  }
}
