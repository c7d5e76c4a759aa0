import type { ApiModel, Operation, Response } from '../../src/model/index.ts';
import type { FieldFacts, OperationFacts } from '../facts/page-facts.ts';
import { listedMembers, listedParameters } from './listed-fields.ts';
import type { ListedField } from './listed-fields.ts';
import { enumOf, formatOf, writtenType } from './written-type.ts';

const limitNames = ['minimum', 'maximum', 'minLength', 'maxLength', 'maxItems'] as const;

/** What differs between an operation of a model and its facts, a line each; nothing where all of it holds. */
export function operationMisses(model: ApiModel, operation: Operation, facts: OperationFacts): string[] {
  const request = [...listedParameters(operation), ...listedMembers(model, operation.requestBody?.type)];
  const first = operation.responses[0];
  return [
    ...differs('operation', operation.id, facts.operation ?? operation.id),
    ...differs(
      'facade',
      [...operation.group, operation.member].join('.'),
      facts.facade ?? [...operation.group, operation.member].join('.'),
    ),
    ...(facts.contentType === undefined ? [] : differs('content type', operation.requestBody?.contentType, facts.contentType)),
    ...differs('deprecated', operation.deprecated, facts.deprecated ?? false),
    ...fieldMisses('request', request, facts.request, model),
    ...fieldMisses('response', listedMembers(model, first?.type), facts.response, model),
    ...otherResponses(model, operation.responses, facts),
    ...differs('signed headers', namesOfAmbient(operation, 'signed'), [...(facts.ambient ?? [])].sort()),
    ...differs('constants', constants(operation), facts.constant ?? {}),
    ...(facts.success ? differs('success', { field: operation.success?.field, values: operation.success?.values }, facts.success) : []),
    ...errorMisses(operation, facts),
  ];
}

function otherResponses(model: ApiModel, responses: readonly Response[], { responses: wanted = {} }: OperationFacts): string[] {
  return Object.entries(wanted).flatMap(([status, fields]) => {
    const found = responses.find((response) => response.status === status);
    return fieldMisses(`response ${status}`, listedMembers(model, found?.type), fields, model);
  });
}

function fieldMisses(side: string, found: readonly ListedField[], wanted: readonly FieldFacts[], model: ApiModel): string[] {
  const fields = new Map(found.map((listed) => [listed.name, listed]));
  const known = new Set(wanted.map(({ name }) => name));
  return [
    ...wanted.flatMap((facts) => {
      const listed = fields.get(facts.name);
      return listed ? oneFieldMisses(`${side} ${facts.name}`, listed, facts, model) : [`${side} ${facts.name}: absent`];
    }),
    ...found.filter(({ name }) => !known.has(name)).map(({ name }) => `${side} ${name}: invented`),
  ];
}

/** A fact that is absent from the list is absent on the page, but for the `unasked` ones. */
function oneFieldMisses(at: string, { field, in: place }: ListedField, facts: FieldFacts, model: ApiModel): string[] {
  const asked = (name: string): boolean => !facts.unasked?.includes(name);
  const ask = (name: string, got: unknown, wanted: unknown): string[] => (asked(name) ? differs(`${at}: ${name}`, got, wanted) : []);
  return [
    ...ask('in', place, facts.in),
    ...ask('type', sortedUnion(writtenType(field.type, model)), sortedUnion(facts.type)),
    ...ask('required', field.required, facts.required),
    ...ask('enum', enumOf(field.type), facts.enum),
    ...ask('default', field.default, facts.default),
    ...ask('deprecated', field.deprecated, facts.deprecated ?? false),
    ...(facts.format === undefined ? [] : ask('format', formatOf(field.type), facts.format)),
    ...(facts.via === undefined ? [] : ask('via', field.source.via, facts.via)),
    ...limitNames.flatMap((name) => ask(name, field.limits[name], facts[name])),
  ];
}

function sortedUnion(type: string): string {
  return type.split(' | ').sort().join(' | ');
}

function namesOfAmbient({ parameters }: Operation, kind: 'signed' | 'constant'): string[] {
  return parameters
    .filter(({ ambient }) => ambient === kind)
    .map(({ name }) => name)
    .sort();
}

function constants({ parameters }: Operation): Record<string, unknown> {
  const fixed = parameters.filter(({ ambient }) => ambient === 'constant');
  return Object.fromEntries(fixed.map(({ name, type, default: value }) => [name, enumOf(type)?.[0] ?? value]));
}

function errorMisses({ errors }: Operation, { errors: wanted = [] }: OperationFacts): string[] {
  const found = errors.map(({ code, message, description }) => ({ code, message, ...(description !== undefined && { description }) }));
  return differs('errors', found, wanted);
}

function differs(what: string, got: unknown, wanted: unknown): string[] {
  const [left, right] = [JSON.stringify(got), JSON.stringify(wanted)];
  return left === right ? [] : [`${what}: ${left}, not ${right}`];
}
