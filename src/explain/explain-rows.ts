import type { Field } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainField } from './explain-field.ts';
import { evidenceText, placeText } from './evidence-text.ts';
import { indented, labelled } from './indented.ts';
import { pageText, quoted } from './page-text.ts';
import { typeText } from './type-text.ts';

/** Each row: where it stands, its cells as they were aligned, what was done to read it, and its field's facts. */
export function explainRows(rows: readonly Row[], among: readonly Field[], context: ExplainContext): string[] {
  return rows.flatMap((row) => explainRow(row, among, context));
}

function explainRow(row: Row, among: readonly Field[], context: ExplainContext): string[] {
  const { facts, members } = outcome(row, among, context);
  return [
    `${placeText(row.span, context.page)} ${row.name === '' ? 'elements' : pageText(row.name)}${row.implied ? ' (implied, no row of its own)' : ''}`,
    ...indented([...cellLines(row), ...row.notes.map((note) => labelled('note', pageText(note))), ...facts]),
    ...indented(explainRows(row.children, members, context)),
  ];
}

interface Outcome {
  readonly facts: readonly string[];
  /** The fields that rows below may be. */
  readonly members: readonly Field[];
}

/** What came of a row: a field, the whole body, the elements of its parent, or nothing. */
function outcome(row: Row, among: readonly Field[], context: ExplainContext): Outcome {
  // the elements of a list have the members that their list has
  if (row.name === '') return { facts: [], members: among };
  const field = context.fieldOf(row, among);
  if (field)
    return { facts: [...sameAs(row, field, context), ...explainField(field, context.page)], members: context.fieldsIn(field.type) };
  const body = context.bodyOf(row);
  if (body)
    return {
      facts: [labelled('body', `${typeText(body.type)} ${evidenceText(body.source, context.page)}`)],
      members: context.fieldsIn(body.type),
    };
  return { facts: ['not in the model'], members: [] };
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
