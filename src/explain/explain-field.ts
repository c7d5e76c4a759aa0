import type { EnumValue, Field, Provenance } from '../model/index.ts';
import { evidenceText, placeText } from './evidence-text.ts';
import { labelled } from './indented.ts';
import { pageText } from './page-text.ts';
import { enumIn, typeText } from './type-text.ts';

/** What is known of a field, a fact to a line, each with its evidence. */
export function explainField(field: Field, page: string): string[] {
  const { type, required, default: preset, evidence, limits, examples, deprecated } = field;
  const fact = (label: string, text: string, source: Provenance): string => labelled(label, `${text} ${evidenceText(source, page)}`);
  const values = enumIn(type)?.values ?? [];
  const sizes = Object.entries(limits).map(([name, value]) => `${name} ${pageText(String(value))}`);
  return [
    fact('type', typeText(type), evidence.type),
    ...(values[0]
      ? [fact('values', values.map(({ value }) => pageText(JSON.stringify(value))).join(' | '), sourceOf(values, values[0].source))]
      : []),
    fact('required', required ? 'yes' : 'no', evidence.required),
    ...(preset === undefined ? [] : [fact('default', pageText(JSON.stringify(preset)), evidence.default ?? field.source)]),
    ...(sizes.length > 0 ? [labelled('limits', sizes.join(', '))] : []),
    ...(examples.length > 0 ? [labelled('examples', examples.map((example) => pageText(JSON.stringify(example))).join(', '))] : []),
    ...(deprecated ? ['deprecated'] : []),
  ];
}

/** The first value's, with the guess of any. */
function sourceOf(values: readonly EnumValue[], first: Provenance): Provenance {
  const guess = values.map(({ source }) => source.guess).find((text) => text !== undefined);
  return guess === undefined ? first : { ...first, guess };
}

/** The same for a field without a row on this page: known from a sample, a call or another page. */
export function explainRowless(field: Field, page: string): string[] {
  return [`${pageText(field.name)} ${placeText(field.source.span, page)}`, ...explainField(field, page).map((line) => `  ${line}`)];
}
