import { plainValue } from '../../model/index.ts';
import type { Operation, OperationSample, Parameter, RequestBody, Response, TypeRef } from '../../model/index.ts';
import { joinFields } from './join-fields.ts';
import { joinTypes } from './join-types.ts';
import type { Joining } from './joining.ts';

/** One operation of two descriptions: the first says how it is called and what it is about, both say what it takes and gives. */
export function joinOperations(a: Operation, b: Operation, path: string, joining: Joining): Operation {
  const requestBody = joinBodies(a.requestBody, b.requestBody, joining);
  const codes = new Set(a.errors.map(({ code }) => code));
  const known = new Set((a.samples ?? []).map(sampleText));
  return {
    ...b,
    ...a,
    path,
    deprecated: a.deprecated || b.deprecated,
    tags: [...new Set([...a.tags, ...b.tags])],
    parameters: joinParameters(a, b, joining),
    responses: joinResponses(a.responses, b.responses, joining),
    errors: [...a.errors, ...b.errors.filter(({ code }) => !codes.has(code))],
    samples: [...(a.samples ?? []), ...(b.samples ?? []).filter((sample) => !known.has(sampleText(sample)))],
    nameHints: [...(a.nameHints ?? []), ...(b.nameHints ?? [])],
    also: [...(a.also ?? []), b.source, ...(b.also ?? [])],
    ...(requestBody && { requestBody }),
  };
}

function sampleText({ side, status, value }: OperationSample): string {
  return JSON.stringify([side, status, plainValue(value)]);
}

/** Parameters of the path are one where they stand at one place of it, whatever they are called. */
function joinParameters(a: Operation, b: Operation, joining: Joining): Parameter[] {
  const [first, second] = [a.path, b.path].map((path) => [...path.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1] ?? ''));
  const renamed = b.parameters.map((parameter): Parameter => {
    const name = parameter.in === 'path' ? first?.[second?.indexOf(parameter.name) ?? -1] : undefined;
    return name === undefined ? parameter : { ...parameter, name };
  });
  const places = [a.source.span, b.source.span];
  return [...new Set([...a.parameters, ...renamed].map((parameter) => parameter.in))].flatMap((place) => {
    const isThere = (parameter: Parameter): boolean => parameter.in === place;
    return joinFields(a.parameters.filter(isThere), renamed.filter(isThere), places, joining);
  });
}

function joinBodies(a: RequestBody | undefined, b: RequestBody | undefined, joining: Joining): RequestBody | undefined {
  if (!a || !b) return a ?? b;
  const { type } = joinTypes(a.type, b.type, joining);
  const required = a.required === b.required ? a.required : hasRequired(type, joining);
  return { ...a, type, required, examples: a.examples.length > 0 ? a.examples : b.examples };
}

/** Where the two pages disagree, the members that came of both decide: a body of optional ones may be left out. */
function hasRequired(type: TypeRef, { schemas }: Joining): boolean {
  const shape = type.kind === 'ref' ? schemas.get(type.schema)?.shape : undefined;
  return shape?.kind !== 'object' || shape.fields.some(({ required }) => required);
}

function joinResponses(a: readonly Response[], b: readonly Response[], joining: Joining): Response[] {
  const others = new Map(b.map((response) => [response.status, response]));
  const known = new Set(a.map(({ status }) => status));
  const joined = a.map((response) => {
    const other = others.get(response.status);
    if (!other) return response;
    const type = response.type && other.type ? joinTypes(response.type, other.type, joining).type : (response.type ?? other.type);
    return { ...other, ...response, examples: response.examples.length > 0 ? response.examples : other.examples, ...(type && { type }) };
  });
  return [...joined, ...b.filter(({ status }) => !known.has(status))];
}
