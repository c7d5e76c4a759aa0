import type { Field, Operation, Provenance } from '../model/index.ts';
import { sampledResponse } from '../model/index.ts';
import type { OperationSheet, ParameterTable } from '../sheet/index.ts';
import { evidenceText, placeText } from './evidence-text.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainErrors } from './explain-errors.ts';
import { explainRowless } from './explain-field.ts';
import { explainSamples } from './explain-samples.ts';
import { explainTable } from './explain-table.ts';
import { indented, labelled } from './indented.ts';
import { pageText } from './page-text.ts';

/** One operation of a page: its endpoint, its tables, what else is known of it. */
export function explainOperation(sheet: OperationSheet, context: ExplainContext): string[] {
  const { page, model } = context;
  const operation = model.operations.find(({ source }) => source.span.file === page && source.span.start === sheet.span.start);
  const title = sheet.title ? `: ${pageText(sheet.title.text)}` : '';
  return [
    `operation ${operation ? pageText(operation.id) : '(not in the model)'}${title} at ${placeText(sheet.span, page)}`,
    ...indented([
      ...(operation ? endpointLines(operation, page) : statedLines(sheet, page)),
      '',
      ...sheet.tables.flatMap((table) => explainTable(table, fieldsFor(table, operation, context), context)),
      ...rowlessLines(operation, page),
      ...explainSamples(sheet, page),
      ...explainErrors(sheet.errors, page),
    ]),
  ];
}

function endpointLines({ id, method, path, success, evidence, deprecated, requestBody }: Operation, page: string): string[] {
  const fact = (label: string, text: string, source: Provenance): string =>
    labelled(label, `${pageText(text)} ${evidenceText(source, page)}`);
  return [
    fact('method', method.toUpperCase(), evidence.method),
    fact('path', path, evidence.path),
    fact('name', id, evidence.id),
    ...(requestBody ? [fact('body', requestBody.contentType, requestBody.source)] : []),
    ...(success
      ? [fact('success', `${success.field} is ${success.values.map((value) => JSON.stringify(value)).join(' or ')}`, success.source)]
      : []),
    ...(deprecated ? ['deprecated'] : []),
  ];
}

/** What the page states of an operation that nobody can call. */
function statedLines({ method, path }: OperationSheet, page: string): string[] {
  return [
    labelled('method', method ? `${pageText(method.value)} (${method.rule}, ${placeText(method.span, page)})` : 'not stated'),
    labelled('path', path ? `${pageText(path.value)} (${path.rule}, ${placeText(path.span, page)})` : 'not stated'),
  ];
}

/** The fields that a table may describe. */
function fieldsFor({ side, status }: ParameterTable, operation: Operation | undefined, { fieldsIn }: ExplainContext): readonly Field[] {
  if (!operation) return [];
  if (side === 'request') return [...operation.parameters, ...fieldsIn(operation.requestBody?.type)];
  return fieldsIn(sampledResponse(operation, status === undefined ? {} : { status })?.type);
}

/** Parameters that no row of the page states: seen in a call, in the path, or stated on another page. */
function rowlessLines(operation: Operation | undefined, page: string): string[] {
  const rowless = (operation?.parameters ?? []).filter(({ source }) => !source.rule.startsWith('field/') || source.span.file !== page);
  if (rowless.length === 0) return [];
  return [
    'parameters that stand in no table of the page',
    ...indented(
      rowless.flatMap((parameter) => [
        `in ${parameter.in}${parameter.ambient ? `, ${parameter.ambient}` : ''}`,
        ...indented(explainRowless(parameter, page)),
      ]),
    ),
    '',
  ];
}
