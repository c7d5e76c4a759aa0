import type { FieldSpec } from '../api.ts';

/** The description with the values that the field may have, said as the shape says it. */
export function valued(field: FieldSpec, say: (values: readonly string[]) => string): string {
  return field.enum ? `${field.description}${say(field.enum.map(String))}` : field.description;
}

/** On a line of its own, each value in a code span. */
export function valuesBelow(values: readonly string[]): string {
  return `\n枚举值：${values.map((value) => `\`${value}\``).join(', ')}`;
}
