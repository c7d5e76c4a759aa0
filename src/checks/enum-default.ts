import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Field, JsonValue, TypeRef } from '../model/index.ts';
import type { Check } from './check.ts';
import { listedNames } from './listed.ts';

/** A default that is none of the listed values. */
export const enumDefault: Check = {
  name: 'enum-default',
  run: ({ model }) => {
    const members = model.schemas.flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
    return [...members, ...model.operations.flatMap(({ parameters }) => parameters)].flatMap(ofField);
  },
};

function ofField(field: Field): Diagnostic[] {
  const { default: preset, evidence } = field;
  const type = enumOf(field.type);
  if (preset === undefined || preset === null || !type) return [];
  const strangers = (Array.isArray(preset) ? (preset as readonly JsonValue[]) : [preset]).filter(
    (value) => !type.values.some((listedValue) => listedValue.value === value),
  );
  if (strangers.length === 0) return [];
  const values = listedNames(
    type.values.map(({ value }) => String(value)),
    20,
  );
  const source = type.values[0]?.source.span;
  const related = source ? [{ message: `the page lists ${values}`, span: source }] : [];
  return [
    diagnose(
      'check/enum-default',
      (evidence.default ?? field.source).span,
      `the default of \`${field.name}\`, ${listedNames(strangers.map(shown))}, is none of its values`,
      { related },
    ),
  ];
}

function enumOf(type: TypeRef): Extract<TypeRef, { kind: 'enum' }> | undefined {
  if (type.kind === 'array') return enumOf(type.items);
  // a union with more than `null` beside the enum takes other values too
  if (type.kind === 'union') {
    const others = type.members.filter((member) => !(member.kind === 'scalar' && member.name === 'null'));
    return others.length === 1 && others[0] ? enumOf(others[0]) : undefined;
  }
  return type.kind === 'enum' ? type : undefined;
}

function shown(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
