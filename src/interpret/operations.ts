import { diagnose } from '../diagnostics/index.ts';
import type { Field, HttpMethod, Operation, OperationSample, Parameter, Response, Schema } from '../model/index.ts';
import { plainValue } from '../model/index.ts';
import type { ErrorRow, OperationSheet, ParameterTable } from '../sheet/index.ts';
import { callParameters } from './call-parameters.ts';
import type { InterpretContext } from './context.ts';
import { resolveEndpoint, stem } from './endpoint.ts';
import type { EndpointRule } from './endpoint.ts';
import { readErrors } from './errors.ts';
import { readRequest } from './request.ts';
import { readResponses } from './response.ts';
import { readSample } from './samples.ts';
import { successRule } from './success.ts';

export interface OperationSurroundings {
  readonly common: readonly ParameterTable[];
  readonly errors: readonly ErrorRow[];
  readonly rule: EndpointRule | undefined;
  readonly success: { readonly field: string; readonly values: readonly (string | number | boolean)[] } | undefined;
}

/** One operation of a page; `undefined`, and reported, where nobody could call it. */
export function readOperation(
  sheet: OperationSheet,
  id: string,
  around: OperationSurroundings,
  context: InterpretContext,
): Operation | undefined {
  const endpoint = resolveEndpoint(sheet, context.relative, around.rule);
  const { method, path } = endpoint;
  if (method === undefined || path === undefined) {
    const lacks = method === undefined ? (path === undefined ? 'neither a method nor a path' : 'no method') : 'no path';
    context.report(
      diagnose('read/no-endpoint', sheet.span, `the page states ${lacks} for \`${sheet.title?.text ?? stem(context.relative)}\``),
    );
    return undefined;
  }
  const request = readRequest(sheet, around.common, { method, path }, id, context);
  const samples = readSamples(sheet, context);
  const responses = withExamples(readResponses(sheet, id, context), samples);
  const inBody = request.body ? namesIn(request.body.type, context) : new Set<string>();
  const parameters = [...request.parameters, ...callParameters(sheet.calls, request.parameters, inBody)];
  const success = around.success ? configured(around.success, sheet) : successRule(answerSchema(responses, context), samples);
  const description = sheet.description
    .map((words) => words.text)
    .join('\n')
    .trim();
  const sent = samples.filter((sample) => sample.side === 'request').map((sample) => plainValue(sample.value));
  const source = { via: 'table' as const, rule: 'operation/page', span: sheet.span };
  return {
    id,
    group: [],
    member: id,
    method: method as HttpMethod,
    path,
    deprecated: sheet.deprecated,
    tags: [],
    parameters,
    responses,
    errors: readErrors([...sheet.errors, ...around.errors]),
    samples,
    nameHints: [
      ...actionHints(parameters),
      ...sheet.names.map((hint) => ({ value: hint.value, source: { via: 'prose' as const, rule: hint.rule, span: hint.span } })),
    ],
    source,
    relative: context.relative,
    evidence: { method: endpoint.methodSource, path: endpoint.pathSource, id: source },
    ...(sheet.title && sheet.title.text !== '' && { title: sheet.title.text }),
    ...(description !== '' && { description }),
    ...(request.body && { requestBody: { ...request.body, examples: sent } }),
    ...(success && { success }),
  };
}

/** The constant that makes a call this operation is its name. */
function actionHints(parameters: readonly Parameter[]): NonNullable<Operation['nameHints']> {
  return parameters.flatMap((parameter) =>
    parameter.ambient === 'constant' && typeof parameter.default === 'string'
      ? [{ value: parameter.default, source: { ...parameter.source, rule: 'name/stated' } }]
      : [],
  );
}

function readSamples(sheet: OperationSheet, context: InterpretContext): OperationSample[] {
  return sheet.samples.flatMap((sample) => {
    const value = readSample(sample.text, sample.span);
    if (!value) {
      context.report(
        diagnose('check/sample-unreadable', sample.span, `the sample of the ${sample.side} is no JSON; nothing was checked against it`),
      );
      return [];
    }
    return [{ side: sample.side, value, ...(sample.status !== undefined && { status: sample.status }) }];
  });
}

function withExamples(responses: readonly Response[], samples: readonly OperationSample[]): Response[] {
  return responses.map((response, index) => {
    const own = samples.filter(
      (sample) => sample.side === 'response' && (sample.status === undefined ? index === 0 : sample.status === response.status),
    );
    return { ...response, examples: own.map((sample) => plainValue(sample.value)) };
  });
}

function answerSchema(responses: readonly Response[], context: InterpretContext): Schema | undefined {
  const type = responses[0]?.type;
  return type?.kind === 'ref' ? context.schemas.find((schema) => schema.id === type.schema) : undefined;
}

function namesIn(type: { readonly kind: string; readonly schema?: string }, context: InterpretContext): Set<string> {
  const schema = context.schemas.find((candidate) => candidate.id === type.schema);
  const fields: readonly Field[] = schema?.shape.kind === 'object' ? schema.shape.fields : [];
  return new Set(fields.map((field) => field.name));
}

function configured(success: NonNullable<OperationSurroundings['success']>, sheet: OperationSheet): NonNullable<Operation['success']> {
  return { ...success, source: { via: 'config', rule: 'success/config', span: sheet.span } };
}
