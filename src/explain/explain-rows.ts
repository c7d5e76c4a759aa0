import type { Field } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainField } from './explain-field.ts';
import { placeText } from './evidence-text.ts';
import { indented, labelled } from './indented.ts';
import { pageText, quoted } from './page-text.ts';

/** Each row: where it stands, its cells as they were aligned, what was done to read it, and its field's facts. */
export function explainRows(rows: readonly Row[], among: readonly Field[], context: ExplainContext): string[] {
  return rows.flatMap((row) => explainRow(row, among, context));
}

function explainRow(row: Row, among: readonly Field[], context: ExplainContext): string[] {
  const element = row.name === '';
  const field = element ? undefined : context.fieldOf(row, among);
  const facts = field ? [...sameAs(row, field, context), ...explainField(field, context.page)] : element ? [] : ['not in the model'];
  // the elements of a list have the members that their list has
  const members = element ? among : context.fieldsIn(field?.type);
  return [
    `${placeText(row.span, context.page)} ${element ? 'elements' : pageText(row.name)}${row.implied ? ' (implied, no row of its own)' : ''}`,
    ...indented([...cellLines(row), ...row.notes.map((note) => labelled('note', pageText(note))), ...facts]),
    ...indented(explainRows(row.children, members, context)),
  ];
}

function cellLines(row: Row): string[] {
  const cells = Object.entries(row.cells).map(([column, words]) => `${column} ${quoted(words.text, 60)}`);
  const marks = [
    ...(row.mark ? [`marked ${row.mark}`] : []),
    ...(row.struck ? ['struck through'] : []),
    ...(row.lists > 0 ? [`${'[]'.repeat(row.lists)} at its name`] : []),
  ];
  return [
    ...(cells.length > 0 ? [labelled('cells', cells.join(', '))] : []),
    ...(marks.length > 0 ? [labelled('marks', marks.join(', '))] : []),
  ];
}

function sameAs(row: Row, field: Field, { page }: ExplainContext): string[] {
  const { span } = field.source;
  return span.file === row.span.file && span.start === row.span.start ? [] : [labelled('same as', placeText(span, page))];
}
