import { diagnose } from '../diagnostics/index.ts';
import type { ApiModel, Field, Schema, TypeRef } from '../model/index.ts';
import { fieldsOf, mapTypes, refsIn } from '../model/index.ts';
import type { Pass, PassContext } from './pass.ts';

/**
 * Makes the structures of all pages one set. Descriptions of one name that say the same are one schema; those that
 * disagree survive side by side, and each page keeps its own. A name that no page describes is an open object.
 */
export const linkStructures: Pass = {
  name: 'link-structures',
  run: (model, context) => {
    const index = indexOf(model);
    const groups = groupByName(model.schemas, index);
    const chosen = new Map<string, string>();
    const kept = new Map<string, Schema>();
    for (const variants of groups.values()) {
      variants.forEach((variant) => {
        const first = variant[0] as Schema;
        for (const schema of variant) chosen.set(schema.id, first.id);
        kept.set(first.id, joined(variant));
      });
      reportConflict(variants, context);
    }
    const missing = new Map<string, Schema>();
    const whole = { ...model, schemas: model.schemas.map((schema) => kept.get(schema.id) ?? schema) };
    const linked = mapTypes(whole, (type, holder) => (type.kind === 'ref' ? { kind: 'ref', schema: resolve(type.schema, holder) } : type));
    const live = (schema: Schema): boolean => (schema.origin === 'page' ? kept.has(schema.id) : ownerKept(schema, chosen));
    return { ...linked, schemas: [...linked.schemas.filter(live), ...missing.values()] };

    function resolve(id: string, holder: Schema | { readonly id: string }): string {
      const direct = chosen.get(id);
      if (direct !== undefined) return direct;
      if (index.byId.has(id)) return id;
      const key = keyOf(id);
      const page = id.slice(0, id.indexOf('#'));
      const variants = groups.get(key) ?? [];
      const local = variants.find((variant) => variant.some((schema) => schema.id.startsWith(`${page}#`))) ?? variants[0];
      const found = local?.[0]?.id;
      return found ?? lack(id, key, holder);
    }

    function lack(id: string, key: string, holder: Schema | { readonly id: string }): string {
      const open = `#${key}`;
      if (!missing.has(open)) missing.set(open, openObject(open, id, holder, model, context));
      return open;
    }
  },
};

interface Index {
  readonly byId: ReadonlyMap<string, Schema>;
}

function indexOf(model: ApiModel): Index {
  return { byId: new Map(model.schemas.map((schema) => [schema.id, schema])) };
}

/** `pages/a.md#syncdto@3` → `syncdto`. */
function keyOf(id: string): string {
  return id.slice(id.indexOf('#') + 1).replace(/@\d+$/, '');
}

/** By name, then by what is said: the variant that most pages describe comes first. */
function groupByName(schemas: readonly Schema[], index: Index): Map<string, Schema[][]> {
  const names = new Map<string, Map<string, Schema[]>>();
  for (const schema of schemas) {
    if (schema.origin !== 'page') continue;
    const key = keyOf(schema.id);
    const variants = names.get(key) ?? new Map<string, Schema[]>();
    names.set(key, variants);
    const signature = signatureOf(schema, index, new Set());
    const own = compatible(variants, signature, schema) ?? `${signature}#${variants.size}`;
    variants.set(own, [...(variants.get(own) ?? []), schema]);
  }
  return new Map([...names].map(([key, variants]) => [key, absorbEmpty([...variants.values()]).sort((a, b) => b.length - a.length)]));
}

/** The variant that says the same, and contradicts nothing of what this one says on what is required. */
function compatible(variants: ReadonlyMap<string, Schema[]>, signature: string, schema: Schema): string | undefined {
  for (const [key, variant] of variants) {
    if (
      key.startsWith(`${signature}#`) &&
      /^\d+$/.test(key.slice(signature.length + 1)) &&
      variant.every((other) => !disagreeOnRequired(other, schema))
    )
      return key;
  }
  return undefined;
}

function disagreeOnRequired(a: Schema, b: Schema): boolean {
  if (a.shape.kind !== 'object' || b.shape.kind !== 'object') return false;
  const stated = new Map(b.shape.fields.map((field) => [field.name, field]));
  return a.shape.fields.some((field) => {
    const other = stated.get(field.name);
    return other !== undefined && !isUnstated(field) && !isUnstated(other) && field.required !== other.required;
  });
}

function isUnstated(field: Field): boolean {
  return field.evidence.required.rule === 'required/unstated';
}

/** A description without members (an empty table, a mere mention) says nothing against a full one. */
function absorbEmpty(variants: readonly Schema[][]): Schema[][] {
  const full = variants.filter((variant) => variant.some((schema) => schema.shape.kind !== 'object' || schema.shape.fields.length > 0));
  const empty = variants.filter((variant) => !full.includes(variant)).flat();
  const [first, ...rest] = full;
  return first ? [[...first, ...empty], ...rest] : [empty];
}

/** What a structure says, as text: equal text, equal structure. Descriptions and examples do not count. */
function signatureOf(schema: Schema, index: Index, open: Set<string>): string {
  if (open.has(schema.id)) return `^${keyOf(schema.id)}`;
  open.add(schema.id);
  const { shape } = schema;
  const text =
    shape.kind === 'alias'
      ? typeSignature(shape.type, index, open)
      : shape.fields
          .map((field) => fieldSignature(field, index, open))
          .sort()
          .join(';');
  open.delete(schema.id);
  return text;
}

function fieldSignature(field: Field, index: Index, open: Set<string>): string {
  return `${field.name}${typeSignature(field.type, index, open)}=${JSON.stringify(field.default ?? null)}${JSON.stringify(field.limits)}`;
}

function typeSignature(type: TypeRef, index: Index, open: Set<string>): string {
  switch (type.kind) {
    case 'ref': {
      const schema = index.byId.get(type.schema);
      return schema?.origin === 'derived' ? `{${signatureOf(schema, index, open)}}` : `#${keyOf(type.schema)}`;
    }
    case 'array':
      return `[${typeSignature(type.items, index, open)}]`;
    case 'map':
      return `<${typeSignature(type.values, index, open)}>`;
    case 'union':
      return `(${type.members
        .map((member) => typeSignature(member, index, open))
        .sort()
        .join('|')})`;
    case 'enum':
      return `e${type.values
        .map(({ value }) => JSON.stringify(value))
        .sort()
        .join()}`;
    case 'scalar':
      return `${type.name}/${type.format ?? ''}`;
    default:
      return type.kind;
  }
}

function joined(variant: readonly Schema[]): Schema {
  const first = variant[0] as Schema;
  const shape =
    first.shape.kind === 'object'
      ? { ...first.shape, fields: first.shape.fields.map((field) => (isUnstated(field) ? statedElsewhere(field, variant) : field)) }
      : first.shape;
  const description = variant.map((schema) => schema.description).find((text) => text !== undefined);
  return { ...first, shape, sources: variant.flatMap((schema) => schema.sources), ...(description !== undefined && { description }) };
}

/** What one page leaves open on a requirement another may say. */
function statedElsewhere(field: Field, variant: readonly Schema[]): Field {
  for (const schema of variant) {
    const other = schema.shape.kind === 'object' ? schema.shape.fields.find((candidate) => candidate.name === field.name) : undefined;
    if (other && !isUnstated(other))
      return { ...field, required: other.required, evidence: { ...field.evidence, required: other.evidence.required } };
  }
  return field;
}

/** A structure spelled out inside a description lives and dies with it. */
function ownerKept(schema: Schema, chosen: ReadonlyMap<string, string>): boolean {
  const owner = schema.owner;
  return owner?.kind !== 'schema' || (chosen.get(owner.id) ?? owner.id) === owner.id;
}

function reportConflict(variants: readonly Schema[][], context: PassContext): void {
  const [first, ...others] = variants.map((variant) => variant[0] as Schema);
  if (!first || others.length === 0) return;
  const span = others[0]?.sources[0]?.span;
  const name = first.pageName ?? first.name;
  const related = [first, ...others.slice(1)].flatMap((schema) =>
    schema.sources[0] ? [{ message: `\`${name}\` is described otherwise here`, span: schema.sources[0].span }] : [],
  );
  context.report(
    diagnose(
      'link/conflicting-structures',
      span,
      `the pages describe \`${name}\` in ${variants.length} ways${difference(first, others[0] as Schema)}`,
      { related },
    ),
  );
}

function difference(a: Schema, b: Schema): string {
  if (a.shape.kind !== 'object' || b.shape.kind !== 'object') return '';
  const names = (schema: typeof a.shape): Set<string> => new Set(schema.fields.map((field) => field.name));
  const [left, right] = [names(a.shape), names(b.shape)];
  const only = [...left].filter((name) => !right.has(name)).concat([...right].filter((name) => !left.has(name)));
  if (only.length > 0)
    return `: not all have ${only
      .slice(0, 5)
      .map((name) => `\`${name}\``)
      .join(', ')}${only.length > 5 ? ', …' : ''}`;
  const fields = b.shape.fields;
  const changed = a.shape.fields.filter(
    (field) =>
      JSON.stringify([field.required, plain(field.type), field.default]) !==
      JSON.stringify(
        fields.filter((other) => other.name === field.name).map((other) => [other.required, plain(other.type), other.default])[0],
      ),
  );
  return changed.length > 0
    ? `: they disagree on ${changed
        .slice(0, 5)
        .map((field) => `\`${field.name}\``)
        .join(', ')}`
    : '';
}

function plain(type: TypeRef): unknown {
  return type.kind === 'enum' ? type.values.map(({ value }) => value) : type.kind === 'ref' ? keyOf(type.schema) : type;
}

function openObject(
  id: string,
  reference: string,
  holder: Schema | { readonly id: string },
  model: ApiModel,
  context: PassContext,
): Schema {
  const field = fieldsOf(model).find((candidate) => refsIn(candidate.type).includes(reference));
  const source =
    field?.evidence.type ??
    model.operations.find((operation) => operation.id === holder.id)?.source ??
    model.schemas.find((schema) => schema.id === holder.id)?.sources[0];
  const words = field?.evidence.type.span ?? source?.span;
  const name = spelling(reference, model) ?? keyOf(reference);
  context.report(diagnose('link/missing-structure', words, `\`${name}\` stands nowhere on the pages; it is an open object`));
  return {
    id,
    name,
    pageName: name,
    origin: 'page',
    deprecated: false,
    shape: { kind: 'object', fields: [], open: true },
    sources: source ? [{ ...source, guess: 'no page describes it' }] : [],
  };
}

function spelling(reference: string, model: ApiModel): string | undefined {
  return model.spellings?.[reference];
}
