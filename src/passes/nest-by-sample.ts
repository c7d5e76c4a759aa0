import { diagnose } from '../diagnostics/index.ts';
import type { Field, JsonNode, Schema, TypeRef } from '../model/index.ts';
import { sampleEvidence } from '../model/index.ts';
import type { Pass, PassContext } from './pass.ts';

/**
 * Writers list the members of `data` right below it, without a sign of depth. Where every sample holds those fields
 * inside of `data` and not beside it, they are its members.
 */
export const nestBySample: Pass = {
  name: 'nest-by-sample',
  run: (model, context) => {
    const evidence = sampleEvidence(model);
    const added: Schema[] = [];
    const schemas = model.schemas.map((schema) => nest(schema, evidence.objects.get(schema.id) ?? [], added, context));
    return added.length === 0 ? model : { ...model, schemas: [...schemas, ...added] };
  },
};

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

function nest(schema: Schema, objects: readonly ObjectNode[], added: Schema[], context: PassContext): Schema {
  if (schema.shape.kind !== 'object' || objects.length === 0) return schema;
  const { fields } = schema.shape;
  const outer = new Set(objects.flatMap((object) => object.members.map((member) => member.name)));
  const kept: Field[] = [];
  const members = new Map<Field, Field[]>();
  let hole: Field | undefined;
  let inside = new Set<string>();
  for (const field of fields) {
    if (hole && inside.has(field.name) && !outer.has(field.name)) members.get(hole)?.push(field);
    else kept.push(field);
    if (!isHole(field)) continue;
    hole = field;
    inside = memberNames(objects, field.name);
    members.set(field, []);
  }
  const filled = [...members].filter(([, own]) => own.length > 0);
  if (filled.length === 0) return schema;
  const types = new Map(filled.map(([field, own]) => [field, fill(schema, field, own, objects, added, context)]));
  return { ...schema, shape: { ...schema.shape, fields: kept.map((field) => types.get(field) ?? field) } };
}

function isHole({ type }: Field): boolean {
  return (
    type.kind === 'unknown' ||
    type.kind === 'object' ||
    (type.kind === 'array' && (type.items.kind === 'unknown' || type.items.kind === 'object'))
  );
}

function memberNames(objects: readonly ObjectNode[], name: string): Set<string> {
  const values = objects.flatMap((object) => object.members.filter((member) => member.name === name).map((member) => member.value));
  const inner = values
    .flatMap((value) => (value.kind === 'array' ? value.items : [value]))
    .filter((value): value is ObjectNode => value.kind === 'object');
  return new Set(inner.flatMap((object) => object.members.map((member) => member.name)));
}

function fill(
  schema: Schema,
  hole: Field,
  own: readonly Field[],
  objects: readonly ObjectNode[],
  added: Schema[],
  context: PassContext,
): Field {
  const seen = objects.flatMap((object) => object.members).find((member) => member.name === hole.name);
  const span = seen?.nameSpan ?? hole.source.span;
  const guess = `the sample shows ${own
    .map((field) => `\`${field.name}\``)
    .slice(0, 5)
    .join(', ')} inside of \`${hole.name}\``;
  context.report(
    diagnose(
      'link/nested-by-sample',
      hole.source.span,
      `the ${own.length} rows below \`${hole.name}\` were taken as its members, as the sample shows them`,
      { related: [{ message: 'the sample', span }] },
    ),
  );
  const id = `${schema.id}/${hole.name}`;
  added.push({
    id,
    name: hole.name,
    origin: 'derived',
    owner: schema.origin === 'derived' && schema.owner ? schema.owner : { kind: 'schema', id: schema.id },
    deprecated: false,
    shape: { kind: 'object', fields: own, open: false },
    sources: [{ ...hole.source, guess }],
  });
  const ref: TypeRef = { kind: 'ref', schema: id };
  const list = hole.type.kind === 'array' || seen?.value.kind === 'array';
  return {
    ...hole,
    type: list ? { kind: 'array', items: ref } : ref,
    evidence: { ...hole.evidence, type: { via: 'sample', rule: 'type/nested-by-sample', span, guess } },
  };
}
