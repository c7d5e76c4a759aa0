import type { OperationSheet } from '../sheet/index.ts';
import { placeText } from './evidence-text.ts';
import { indented } from './indented.ts';
import { pageText, quoted } from './page-text.ts';

/** The samples, calls and descriptions that were found, in a line each. */
export function explainSamples({ samples, calls, names, description }: OperationSheet, page: string): string[] {
  const lines = [
    ...description.map((words) => `${placeText(words.span, page)} description ${quoted(words.text)}`),
    ...names.map((hint) => `${placeText(hint.span, page)} name ${quoted(hint.value)} (${hint.rule})`),
    ...samples.map(
      (sample) =>
        `${placeText(sample.span, page)} sample of the ${sample.side}${sample.status === undefined ? '' : ` (${pageText(sample.status)})`} ${quoted(sample.text, 60)}`,
    ),
    ...calls.map((call) => `${placeText(call.span, page)} call${pairs('query', call.query)}${pairs('headers', call.headers)}`),
  ];
  return lines.length === 0 ? [] : ['also used', ...indented(lines), ''];
}

function pairs(what: string, held: readonly (readonly [name: string, value: string])[]): string {
  return held.length === 0 ? '' : ` with ${what} ${held.map(([name]) => quoted(name)).join(', ')}`;
}
