import type { ApiModel } from './api-model.ts';
import { unquoted } from './is-quoted.ts';
import { nodeOfValue } from './json-node.ts';
import type { JsonNode } from './json-node.ts';
import { fieldsOf } from './map.ts';
import type { Operation, OperationSample, Response } from './operation.ts';
import type { Field, Schema } from './schema.ts';
import type { TypeRef } from './type-ref.ts';

/** What the samples of all operations show, sorted by where in the model it belongs. */
export interface SampleEvidence {
  /** Values seen for a field. */
  readonly values: ReadonlyMap<Field, readonly JsonNode[]>;
  /** Objects seen for a structure. */
  readonly objects: ReadonlyMap<string, readonly Extract<JsonNode, { kind: 'object' }>[]>;
}

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

interface Gathering {
  readonly model: ApiModel;
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly values: Map<Field, JsonNode[]>;
  readonly objects: Map<string, ObjectNode[]>;
}

const known = new WeakMap<ApiModel, SampleEvidence>();

/** Walks every sample along the types of the model, once per model: several passes ask in turn, and most change nothing. */
export function sampleEvidence(model: ApiModel): SampleEvidence {
  const evidence = known.get(model) ?? gather(model);
  known.set(model, evidence);
  return evidence;
}

function gather(model: ApiModel): SampleEvidence {
  const gathering: Gathering = { model, schemas: schemasByReference(model), values: new Map(), objects: new Map() };
  for (const operation of model.operations) {
    for (const sample of operation.samples ?? []) {
      if (sample.side === 'request') {
        if (operation.requestBody) alongType(operation.requestBody.type, sample.value, gathering);
        if (sample.value.kind === 'object')
          alongFields(
            operation.parameters.filter((parameter) => parameter.in === 'query' || parameter.in === 'path'),
            sample.value,
            gathering,
          );
        continue;
      }
      const response = sampledResponse(operation, sample);
      if (response?.type) alongType(response.type, sample.value, gathering);
    }
  }
  alongExamples(model, gathering);
  return gathering;
}

/** The response that a sample shows: of its status, or else of its class of statuses. A failure says nothing of success. */
export function sampledResponse({ responses }: Operation, { status }: Pick<OperationSample, 'status'>): Response | undefined {
  if (status === undefined) return responses[0];
  return (
    responses.find((response) => response.status === status) ??
    responses.find((response) => response.status[0] === status[0] || response.status === 'default')
  );
}

/** An example in a cell that is an object or a list is a sample of its field. */
function alongExamples(model: ApiModel, gathering: Gathering): void {
  for (const field of fieldsOf(model)) {
    for (const example of field.examples) {
      if (typeof example !== 'object' || example === null || field.source.via === 'sample') continue;
      const node = nodeOfValue(example, field.source.span);
      push(gathering.values, field, node);
      alongType(field.type, node, gathering);
    }
  }
}

/** Before structures are linked, a reference names its page and structure; the first description there stands for it. */
function schemasByReference(model: ApiModel): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const schema of model.schemas) {
    schemas.set(schema.id, schema);
    const reference = schema.id.replace(/@\d+$/, '');
    if (!schemas.has(reference)) schemas.set(reference, schema);
  }
  return schemas;
}

function alongType(type: TypeRef, shown: JsonNode, gathering: Gathering): void {
  const node = unquoted(shown, type);
  switch (type.kind) {
    case 'array':
      // a sample that shows one element where a list should be still shows the element
      for (const item of node.kind === 'array' ? node.items : node.kind === 'object' ? [node] : []) alongType(type.items, item, gathering);
      return;
    case 'map':
      if (node.kind === 'object') for (const member of node.members) alongType(type.values, member.value, gathering);
      return;
    case 'union':
      for (const member of type.members) alongType(member, node, gathering);
      return;
    case 'ref': {
      const schema = gathering.schemas.get(type.schema);
      if (!schema) return;
      if (schema.shape.kind === 'alias') return alongType(schema.shape.type, node, gathering);
      const shown = node.kind === 'array' ? node.items : [node];
      for (const object of shown) {
        if (object.kind !== 'object') continue;
        push(gathering.objects, schema.id, object);
        alongFields(schema.shape.fields, object, gathering);
      }
      return;
    }
    default:
  }
}

function alongFields(fields: readonly Field[], object: ObjectNode, gathering: Gathering): void {
  for (const member of object.members) {
    const field = fields.find((candidate) => candidate.name === member.name);
    if (!field) continue;
    push(gathering.values, field, member.value);
    alongType(field.type, member.value, gathering);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
