import type { Field } from '../model/index.ts';
import type { HeaderWord, ParameterTable, Row } from '../sheet/index.ts';
import { placeText } from './evidence-text.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainRows } from './explain-rows.ts';
import { indented, labelled } from './indented.ts';
import { pageText, quoted } from './page-text.ts';

/** A table of parameters: what it was taken for, its columns, its rows. */
export function explainTable(table: ParameterTable, among: readonly Field[], context: ExplainContext): string[] {
  const place = [table.status, table.place].filter((part) => part !== undefined).map((part) => pageText(part));
  const head = `table of the ${table.side}${place.length > 0 ? ` (${place.join(', ')})` : ''} at ${placeText(table.span, context.page)}`;
  return [
    `${head}${table.guess === undefined ? '' : `; a guess: ${pageText(table.guess)}`}`,
    ...indented(tableLines(table, among, context)),
    '',
  ];
}

interface Shown {
  readonly header?: readonly HeaderWord[];
  readonly bracketedTypes: boolean;
  readonly rows: readonly Row[];
}

/** What tables of parameters and of structures have in common. */
export function tableLines({ header = [], bracketedTypes, rows }: Shown, among: readonly Field[], context: ExplainContext): string[] {
  return [
    ...(header.length > 0 ? [labelled('columns', header.map(({ word, kind }) => `${quoted(word)} → ${kind}`).join(', '))] : []),
    ...(bracketedTypes ? [labelled('note', 'every type stands in brackets, which therefore say nothing')] : []),
    ...(rows.length === 0 ? ['no rows'] : explainRows(rows, among, context)),
  ];
}
