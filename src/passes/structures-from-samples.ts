import { diagnose } from '../diagnostics/index.ts';
import type { Field, JsonNode, Operation, Provenance, Response, Schema, TypeRef } from '../model/index.ts';
import { jsonType, mapFields, plainValue, sampleEvidence, unquoted } from '../model/index.ts';
import type { Pass, PassContext } from './pass.ts';

/**
 * Where a page says `object` or `array` and no more, or shows an answer without any table, its samples say what is in
 * it. What is made of them is marked, open, and every member of it is optional.
 */
export const structuresFromSamples: Pass = {
  name: 'structures-from-samples',
  run: (model, context) => {
    const evidence = sampleEvidence(model);
    const schemas: Schema[] = [];
    const filled = mapFields(model, (field, holder) => {
      const nodes = evidence.values.get(field);
      const settled = field.evidence.type.via === 'config';
      if (!nodes || settled) return field;
      const path = `${holder.id}/${field.name}`;
      const owner: NonNullable<Schema['owner']> =
        'shape' in holder
          ? holder.origin === 'derived' && holder.owner
            ? holder.owner
            : { kind: 'schema', id: holder.id }
          : { kind: 'operation', id: holder.id };
      const type = fill(field.type, nodes, { path, owner, schemas, freeForm: isFreeForm(field) });
      if (type === field.type) return field;
      return { ...field, type, evidence: { ...field.evidence, type: sampled(nodes[0] as JsonNode) } };
    });
    const answered = { ...filled, operations: filled.operations.map((operation) => withAnswer(operation, schemas)) };
    report(schemas, context);
    return { ...answered, schemas: [...answered.schemas, ...schemas] };
  },
};

interface Filling {
  readonly path: string;
  readonly owner: NonNullable<Schema['owner']>;
  readonly schemas: Schema[];
  /** The page says that callers choose the keys. */
  readonly freeForm: boolean;
}

function fill(type: TypeRef, seen: readonly JsonNode[], filling: Filling): TypeRef {
  const nodes = seen.map((node) => unquoted(node, type));
  if (type.kind === 'object' || type.kind === 'unknown') {
    const objects = nodes.filter((node) => node.kind === 'object' && node.members.length > 0);
    if (type.kind === 'object' && objects.length > 0 && !filling.freeForm && isRich(objects)) return structure(objects, filling);
    return type;
  }
  if (type.kind !== 'array') return type;
  // one value where a list should be shows what the list holds
  const items = nodes.flatMap((node) => (node.kind === 'array' ? node.items : node.kind === 'scalar' ? [node] : []));
  if (type.items.kind === 'unknown') return items.length > 0 && !filling.freeForm ? { kind: 'array', items: typeOf(items, filling) } : type;
  const inner = fill(type.items, items, filling);
  return inner === type.items ? type : { kind: 'array', items: inner };
}

/** One flat key may be any caller's own; several, or nested ones, are a structure. */
function isRich(objects: readonly JsonNode[]): boolean {
  return objects.some(
    (node) => node.kind === 'object' && (node.members.length >= 3 || node.members.some((member) => member.value.kind === 'object')),
  );
}

const freeFormName =
  /^(?:custom\w*|ext(?:ra|end\w*|ension\w*)?|meta(?:data)?|attributes|properties|labels|annotations|headers|params|context|payload|options|additional\w*)$|(?:custom|meta)data$/i;
const freeFormWords = /自定义|扩展|任意|自由|附加|custom|arbitrary|free-?form|any key|key-value|键值/i;

function isFreeForm(field: Field): boolean {
  return freeFormName.test(field.name) || freeFormWords.test(field.description ?? '');
}

/** The type that all the values share. */
function typeOf(nodes: readonly JsonNode[], filling: Filling): TypeRef {
  const kinds = [...new Set(nodes.map(jsonType))].filter((kind) => kind !== 'null');
  const types = kinds.map((kind): TypeRef => {
    if (kind === 'object') return structure(nodes, filling);
    if (kind === 'array')
      return {
        kind: 'array',
        items: typeOf(
          nodes.flatMap((node) => (node.kind === 'array' ? node.items : [])),
          filling,
        ),
      };
    return { kind: 'scalar', name: kind };
  });
  if (types.length === 0) return { kind: 'unknown' };
  return types.length === 1 && types[0] ? types[0] : { kind: 'union', members: types };
}

function structure(nodes: readonly JsonNode[], filling: Filling): TypeRef {
  const members = new Map<string, JsonNode[]>();
  for (const node of nodes) {
    if (node.kind !== 'object') continue;
    for (const member of node.members) members.set(member.name, [...(members.get(member.name) ?? []), member.value]);
  }
  if (members.size === 0) return { kind: 'object' };
  const first = nodes.find((node) => node.kind === 'object') as JsonNode;
  const fields = [...members].map(([name, values]): Field => sampledField(name, values, filling));
  filling.schemas.push({
    id: filling.path,
    name: filling.path,
    origin: 'derived',
    owner: filling.owner,
    deprecated: false,
    shape: { kind: 'object', fields, open: true },
    sources: [sampled(first)],
  });
  return { kind: 'ref', schema: filling.path };
}

function sampledField(name: string, values: readonly JsonNode[], filling: Filling): Field {
  const source = sampled(values[0] as JsonNode);
  const scalar = values.find((value) => value.kind === 'scalar' && value.value !== null);
  return {
    name,
    type: typeOf(values, { ...filling, path: `${filling.path}/${name}` }),
    required: false,
    examples: scalar ? [plainValue(scalar)] : [],
    limits: {},
    deprecated: false,
    source,
    evidence: { type: source, required: source },
  };
}

function sampled(node: JsonNode): Provenance {
  return { via: 'sample', rule: 'structure/sampled', span: node.span, guess: 'known from a sample alone' };
}

/** An operation without a table of its answer: the sample is all there is. */
function withAnswer(operation: Operation, schemas: Schema[]): Operation {
  const responses = operation.responses.map((response, index): Response => {
    if (response.type) return response;
    const samples = (operation.samples ?? []).filter(
      (sample) => sample.side === 'response' && (sample.status === undefined ? index === 0 : sample.status === response.status),
    );
    const nodes = samples.map((sample) => sample.value);
    const first = nodes[0];
    if (!first) return response;
    const type = typeOf(nodes, {
      path: `${operation.id}/response${response.status === '200' ? '' : response.status}`,
      owner: { kind: 'operation', id: operation.id },
      schemas,
      freeForm: false,
    });
    return { ...response, type, source: sampled(first) };
  });
  return { ...operation, responses };
}

function report(schemas: readonly Schema[], context: PassContext): void {
  const ids = new Set(schemas.map(({ id }) => id));
  for (const schema of schemas) {
    if (isWithin(schema.id, ids)) continue;
    const name = schema.id.slice(schema.id.lastIndexOf('/') + 1);
    context.report(
      diagnose(
        'link/sample-structure',
        schema.sources[0]?.span,
        `the members of \`${name}\` were taken from this sample; the page has no table of them`,
      ),
    );
  }
}

/** Whether one of these is a step above it. */
function isWithin(id: string, ids: ReadonlySet<string>): boolean {
  for (let end = id.lastIndexOf('/'); end > 0; end = id.lastIndexOf('/', end - 1)) if (ids.has(id.slice(0, end))) return true;
  return false;
}
