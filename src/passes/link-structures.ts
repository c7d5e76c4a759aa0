import { diagnose } from '../diagnostics/index.ts';
import { mapTypes } from '../model/index.ts';
import type { Field, Schema, TypeRef } from '../model/index.ts';
import type { Pass, PassContext } from './pass.ts';
import { groupVariants, isUnstated } from './structures/group-variants.ts';
import { mentions } from './structures/mentions.ts';
import type { Mentions } from './structures/mentions.ts';
import { referenceName } from './structures/reference-name.ts';

/**
 * Makes the structures of all pages one set. Descriptions of one name that say the same are one schema; those that
 * disagree survive side by side, and each page keeps its own. A name that no page describes is an open object.
 */
export const linkStructures: Pass = {
  name: 'link-structures',
  run: (model, context) => {
    const known = new Map(model.schemas.map((schema) => [schema.id, schema]));
    const groups = groupVariants(model.schemas, known);
    const mentioned = mentions(model);
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
    const live = (schema: Schema): boolean => (schema.origin === 'page' ? kept.has(schema.id) : ownerKept(schema, chosen));
    const whole = { ...model, schemas: model.schemas.filter(live).map((schema) => kept.get(schema.id) ?? schema) };
    const linked = mapTypes(whole, (type, holder) => {
      if (type.kind !== 'ref') return type;
      const schema = resolve(type.schema, holder);
      return schema === type.schema ? type : { kind: 'ref', schema };
    });
    return { ...linked, schemas: [...linked.schemas, ...missing.values()] };

    function resolve(id: string, holder: Schema | { readonly id: string }): string {
      const direct = chosen.get(id);
      if (direct !== undefined) return direct;
      if (known.has(id)) return id;
      const key = referenceName(id);
      const page = id.slice(0, id.indexOf('#'));
      const variants = groups.get(key) ?? [];
      const local = variants.find((variant) => variant.some((schema) => schema.id.startsWith(`${page}#`))) ?? variants[0];
      const found = local?.[0]?.id;
      return found ?? lack(id, key, holder);
    }

    function lack(id: string, key: string, holder: Schema | { readonly id: string }): string {
      const open = `#${key}`;
      if (!missing.has(open)) missing.set(open, openObject(open, id, holder, mentioned, context));
      return open;
    }
  },
};

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
  return type.kind === 'enum' ? type.values.map(({ value }) => value) : type.kind === 'ref' ? referenceName(type.schema) : type;
}

function openObject(
  id: string,
  reference: string,
  holder: Schema | { readonly id: string },
  mentioned: Mentions,
  context: PassContext,
): Schema {
  const field = mentioned.fieldOf(reference);
  const source = field?.evidence.type ?? mentioned.sourceOf(holder.id);
  const words = field?.evidence.type.span ?? source?.span;
  const name = mentioned.spellingOf(reference) ?? referenceName(reference);
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
