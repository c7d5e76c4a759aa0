import { diagnose } from '../diagnostics/index.ts';
import type { ApiModel, Field, JsonNode, Schema, TypeRef } from '../model/index.ts';
import { fieldsOf, mapFields, refsIn, sampleEvidence } from '../model/index.ts';
import type { Pass } from './pass.ts';

/**
 * Links that a page leaves out but shows: a field is `array` or `object` and nothing more, and below stands a structure
 * that nothing refers to. The sample's keys decide which one it is; without a sample, only one of each may be left.
 */
export const inferLinks: Pass = {
  name: 'infer-links',
  run: (model, context) => {
    const evidence = sampleEvidence(model);
    const lone = loneStructures(model);
    const holes = holesByPage(model);
    return mapFields(model, (field) => {
      const page = field.source.span.file;
      const candidates = lone.get(page);
      if (!candidates || candidates.length === 0 || !isHole(field)) return field;
      const nodes = (evidence.values.get(field) ?? []).flatMap(objectsIn);
      const found = nodes.length > 0 ? bestFit(nodes, candidates) : onlyOne(candidates, holes.get(page) ?? 0);
      if (!found) return field;
      const name = found.schema.pageName ?? found.schema.name;
      const span = nodes[0]?.span ?? found.schema.sources[0]?.span ?? field.source.span;
      const guess = `\`${name}\`: no row refers to it, and ${found.because}`;
      context.report(
        diagnose(
          'link/inferred-structure',
          field.evidence.type.span,
          `\`${field.name}\` was taken to hold \`${name}\`: no row refers to it, and ${found.because}`,
          { related: [{ message: 'the evidence', span }] },
        ),
      );
      const ref: TypeRef = { kind: 'ref', schema: found.schema.id };
      const type: TypeRef = field.type.kind === 'array' ? { kind: 'array', items: ref } : ref;
      return { ...field, type, evidence: { ...field.evidence, type: { via: 'sample', rule: 'type/inferred-link', span, guess } } };
    });
  },
};

function isHole(field: Field): boolean {
  if (field.evidence.type.via === 'config') return false;
  return (
    field.type.kind === 'object' ||
    (field.type.kind === 'array' && (field.type.items.kind === 'unknown' || field.type.items.kind === 'object'))
  );
}

/** Per page: structures that no field and no operation of the page refers to, each name once. */
function loneStructures(model: ApiModel): Map<string, Schema[]> {
  const referred = new Set<string>();
  const refer = (type: TypeRef, from: string): void => {
    for (const id of refsIn(type)) if (bare(id) !== from) referred.add(bare(id));
  };
  for (const schema of model.schemas) {
    if (schema.shape.kind === 'object') for (const field of schema.shape.fields) refer(field.type, bare(schema.id));
    else refer(schema.shape.type, bare(schema.id));
  }
  for (const operation of model.operations) {
    for (const parameter of operation.parameters) refer(parameter.type, '');
    if (operation.requestBody) refer(operation.requestBody.type, '');
    for (const response of operation.responses) if (response.type) refer(response.type, '');
  }
  const lone = new Map<string, Map<string, Schema>>();
  for (const schema of model.schemas) {
    const page = schema.sources[0]?.span.file;
    if (
      schema.origin !== 'page' ||
      page === undefined ||
      referred.has(bare(schema.id)) ||
      schema.shape.kind !== 'object' ||
      schema.shape.fields.length === 0
    )
      continue;
    const own = lone.get(page) ?? new Map<string, Schema>();
    lone.set(page, own);
    if (!own.has(bare(schema.id))) own.set(bare(schema.id), schema);
  }
  return new Map([...lone].map(([page, own]) => [page, [...own.values()]]));
}

function bare(id: string): string {
  return id.replace(/@\d+$/, '');
}

function holesByPage(model: ApiModel): Map<string, number> {
  const holes = new Map<string, number>();
  for (const field of fieldsOf(model)) {
    if (isHole(field)) holes.set(field.source.span.file, (holes.get(field.source.span.file) ?? 0) + 1);
  }
  return holes;
}

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

function objectsIn(node: JsonNode): ObjectNode[] {
  if (node.kind === 'object') return node.members.length > 0 ? [node] : [];
  return node.kind === 'array' ? node.items.flatMap(objectsIn) : [];
}

interface Fit {
  readonly schema: Schema;
  readonly because: string;
}

const leastShare = 0.7;
const leastLead = 0.1;

/** The structure that has the sample's keys; `undefined` where none has most of them, or two have them alike. */
function bestFit(nodes: readonly ObjectNode[], candidates: readonly Schema[]): Fit | undefined {
  const keys = new Set(nodes.flatMap((node) => node.members.map((member) => member.name)));
  const rated = candidates
    .map((schema) => {
      const names = new Set(schema.shape.kind === 'object' ? schema.shape.fields.map((field) => field.name) : []);
      const shared = [...keys].filter((key) => names.has(key)).length;
      return { schema, share: shared / keys.size, likeness: shared / (keys.size + names.size - shared) };
    })
    .sort((a, b) => b.share - a.share || b.likeness - a.likeness);
  const [first, second] = rated;
  if (!first || first.share < leastShare) return undefined;
  if (second && second.share >= first.share && first.likeness - second.likeness < leastLead) return undefined;
  const count = Math.round(first.share * keys.size);
  return {
    schema: first.schema,
    because: count === keys.size ? 'it has every key of the sample' : `it has ${count} of the ${keys.size} keys of the sample`,
  };
}

function onlyOne(candidates: readonly Schema[], holes: number): Fit | undefined {
  const [only] = candidates;
  return only && candidates.length === 1 && holes === 1
    ? { schema: only, because: 'this is the only field that could hold it' }
    : undefined;
}
