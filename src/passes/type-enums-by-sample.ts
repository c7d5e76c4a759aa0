import type { EnumValue, Field, TypeRef } from '../model/index.ts';
import { mapFields, sampleEvidence, scalarsIn } from '../model/index.ts';
import type { Pass } from './pass.ts';

/** Numerals that a page lists for a field whose own type it leaves open (`array`, nothing) are numbers, unless a sample quotes them. */
export const typeEnumsBySample: Pass = {
  name: 'type-enums-by-sample',
  run: (model) => {
    return mapFields(model, (field) => {
      const type = isOpen(field)
        ? asNumbers(field.type, () => (sampleEvidence(model).values.get(field) ?? []).flatMap(scalarsIn))
        : field.type;
      return type === field.type ? field : { ...field, type };
    });
  },
};

/** A type cell that says `string` settles the values; one that says `array` or nothing does not. */
function isOpen(field: Field): boolean {
  return field.type.kind === 'array' || field.evidence.type.rule === 'type/none';
}

function asNumbers(type: TypeRef, shown: () => readonly unknown[]): TypeRef {
  if (type.kind === 'array') {
    const items = asNumbers(type.items, shown);
    return items === type.items ? type : { kind: 'array', items };
  }
  const numeric =
    type.kind === 'enum' && type.base === 'string' && type.values.every(({ value }) => /^-?\d+(?:\.\d+)?$/.test(String(value)));
  if (!numeric || !shown().every((value) => typeof value === 'number')) return type;
  return { kind: 'enum', base: 'number', values: type.values.map((value): EnumValue => ({ ...value, value: Number(value.value) })) };
}
