import type { EnumValue, TypeRef } from '../../model/index.ts';

const shownValues = 4;

/** A type in few words, much as TypeScript writes it. */
export function typeText(type: TypeRef): string {
  switch (type.kind) {
    case 'unknown':
    case 'object':
      return type.kind;
    case 'scalar':
      return type.format === undefined ? type.name : `${type.name} (${type.format})`;
    case 'ref':
      return type.schema;
    case 'enum':
      return type.values.length === 0 ? type.base : valuesText(type.values);
    case 'array':
      return type.items.kind === 'union' || (type.items.kind === 'enum' && type.items.values.length > 1)
        ? `(${typeText(type.items)})[]`
        : `${typeText(type.items)}[]`;
    case 'map':
      return `Record<string, ${typeText(type.values)}>`;
    case 'union':
      return type.members.length === 0 ? 'unknown' : type.members.map(typeText).join(' | ');
  }
}

function valuesText(values: readonly EnumValue[]): string {
  const shown = values.slice(0, shownValues).map(({ value }) => JSON.stringify(value));
  return [...shown, ...(values.length > shownValues ? [`… (${values.length})`] : [])].join(' | ');
}
