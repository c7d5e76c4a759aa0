import { diagnose } from '../diagnostics/index.ts';
import type { JsonNode, Operation, OperationSample, Provenance, Schema, TypeRef } from '../model/index.ts';
import { sampledResponse } from '../model/index.ts';
import type { Pass, PassContext } from './pass.ts';

/**
 * A table of an answer lists the fields of one element, and does not say that the answer is a list of them. Where the
 * sample is a list of objects that have those fields, it is. The same holds for what is sent.
 */
export const listsBySample: Pass = {
  name: 'lists-by-sample',
  run: (model, context) => {
    const schemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
    let changed = false;
    const operations = model.operations.map((operation) => {
      const next = withLists(operation, schemas, context);
      changed ||= next !== operation;
      return next;
    });
    return changed ? { ...model, operations } : model;
  },
};

function withLists(operation: Operation, schemas: ReadonlyMap<string, Schema>, context: PassContext): Operation {
  let next = operation;
  for (const sample of operation.samples ?? []) {
    if (sample.side === 'request') {
      const body = next.requestBody;
      const list = body && listOf(body.type, sample, schemas, context);
      if (body && list) next = { ...next, requestBody: { ...body, type: list.type, source: { ...body.source, guess: list.guess } } };
      continue;
    }
    const shown = sampledResponse(next, sample);
    const list = shown?.type && listOf(shown.type, sample, schemas, context);
    if (!list) continue;
    const source = (own: Provenance): Provenance => ({ ...own, guess: list.guess });
    next = {
      ...next,
      responses: next.responses.map((response) =>
        response === shown ? { ...response, type: list.type, source: source(response.source) } : response,
      ),
    };
  }
  return next;
}

const leastShare = 0.7;

function listOf(
  type: TypeRef,
  sample: OperationSample,
  schemas: ReadonlyMap<string, Schema>,
  context: PassContext,
): { type: TypeRef; guess: string } | undefined {
  if (type.kind !== 'ref' || sample.value.kind !== 'array') return undefined;
  const shape = schemas.get(type.schema)?.shape;
  const keys = new Set(sample.value.items.flatMap(keysOf));
  if (shape?.kind !== 'object' || keys.size === 0) return undefined;
  const names = new Set(shape.fields.map((field) => field.name));
  const shared = [...keys].filter((key) => names.has(key)).length;
  if (shared / keys.size < leastShare) return undefined;
  const guess = `the sample is a list of what the table describes`;
  context.report(diagnose('link/list-by-sample', sample.value.span, `the ${sample.side} was taken as a list: ${guess}`));
  return { type: { kind: 'array', items: type }, guess };
}

function keysOf(node: JsonNode): string[] {
  return node.kind === 'object' ? node.members.map((member) => member.name) : [];
}
