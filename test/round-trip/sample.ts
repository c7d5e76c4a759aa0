import { fieldsOf } from './api.ts';
import type { Api, FieldSpec, ItemSpec, ScalarSpec, TypeSpec } from './api.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const scalars: Readonly<Record<ScalarSpec, Json>> = { string: 'text', number: 12.5, integer: 3, boolean: true };

/** A value as a page shows it: every field is there, and a list has one element. */
export function sampleOf(fields: readonly FieldSpec[], api: Api): Json {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, api)]));
}

export function sampleText(fields: readonly FieldSpec[], api: Api): string {
  return JSON.stringify(sampleOf(fields, api), undefined, 2);
}

function shown(field: FieldSpec, api: Api): Json {
  const value = field.enum?.[0] ?? field.default;
  if (value === undefined) return valueOf(field.type, api);
  return field.type.kind === 'array' ? [value] : value;
}

function valueOf(type: TypeSpec, api: Api): Json {
  return type.kind === 'array' ? [itemValue(type.items, api)] : itemValue(type, api);
}

function itemValue(item: ItemSpec, api: Api): Json {
  if (item.kind === 'scalar') return scalars[item.name];
  return sampleOf(fieldsOf(item, api), api);
}
