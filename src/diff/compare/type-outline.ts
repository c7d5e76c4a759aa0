import type { EnumValue, TypeRef } from '../../model/index.ts';

type EnumType = Extract<TypeRef, { kind: 'enum' }>;

/** A type less the values of its enums: where outlines are the same, no more than values can differ. */
export function typeOutline(type: TypeRef, ref: (id: string) => string): string {
  switch (type.kind) {
    case 'unknown':
    case 'object':
      return type.kind;
    case 'scalar':
      return `${type.name} ${type.format ?? ''}`;
    case 'ref':
      return ref(type.schema);
    case 'enum':
      return type.values.length === 0 ? `${type.base} ` : `enum of ${type.base === 'integer' ? 'number' : type.base}`;
    case 'array':
      return `[${typeOutline(type.items, ref)}]`;
    case 'map':
      return `{${typeOutline(type.values, ref)}}`;
    case 'union':
      return `(${type.members
        .map((member) => typeOutline(member, ref))
        .toSorted()
        .join('|')})`;
  }
}

/** The values of all enums in a type, each once. */
export function enumValues(type: TypeRef): readonly EnumValue[] {
  const values = enumsIn(type).flatMap((one) => one.values);
  return [...new Map(values.map((value) => [value.value, value])).values()];
}

function enumsIn(type: TypeRef): readonly EnumType[] {
  switch (type.kind) {
    case 'enum':
      return [type];
    case 'array':
      return enumsIn(type.items);
    case 'map':
      return enumsIn(type.values);
    case 'union':
      return type.members.flatMap(enumsIn);
    default:
      return [];
  }
}
