import type { Field, Schema } from '../../model/index.ts';
import { referenceName } from './reference-name.ts';
import { signatureOf } from './signature.ts';
import type { KnownSchemas } from './signature.ts';

/** Descriptions that say the same. */
interface Variant {
  readonly schemas: Schema[];
  /** What they say of which members are required: a name that hundreds of pages describe is compared with this, not with all of them. */
  readonly required: Map<string, boolean>;
}

/** The structures of pages by name, then by what is said: the variant that most pages describe comes first. */
export function groupVariants(schemas: readonly Schema[], known: KnownSchemas): Map<string, Schema[][]> {
  const names = new Map<string, { readonly all: Variant[]; readonly bySignature: Map<string, Variant[]> }>();
  for (const schema of schemas) {
    if (schema.origin !== 'page') continue;
    const key = referenceName(schema.id);
    const group = names.get(key) ?? { all: [], bySignature: new Map<string, Variant[]>() };
    names.set(key, group);
    const signature = signatureOf(schema, known);
    const alike = group.bySignature.get(signature) ?? [];
    group.bySignature.set(signature, alike);
    const stated = statedFields(schema);
    let own = alike.find(({ required }) => !stated.some((field) => (required.get(field.name) ?? field.required) !== field.required));
    if (!own) {
      own = { schemas: [], required: new Map() };
      alike.push(own);
      group.all.push(own);
    }
    own.schemas.push(schema);
    for (const { name, required } of stated) own.required.set(name, required);
  }
  const listsOf = (variants: readonly Variant[]): Schema[][] => variants.map((variant) => variant.schemas);
  return new Map([...names].map(([key, { all }]) => [key, absorbEmpty(listsOf(all)).sort((a, b) => b.length - a.length)]));
}

function statedFields({ shape }: Schema): readonly Field[] {
  return shape.kind === 'object' ? shape.fields.filter((field) => !isUnstated(field)) : [];
}

/** The page does not say whether it is required. */
export function isUnstated(field: Field): boolean {
  return field.evidence.required.rule === 'required/unstated';
}

/** A description without members (an empty table, a mere mention) says nothing against a full one. */
function absorbEmpty(variants: readonly Schema[][]): Schema[][] {
  const isFull = (schema: Schema): boolean => schema.shape.kind !== 'object' || schema.shape.fields.length > 0;
  const full = variants.filter((variant) => variant.some(isFull));
  const empty = variants.filter((variant) => !variant.some(isFull)).flat();
  const [first, ...rest] = full;
  return first ? [[...first, ...empty], ...rest] : [empty];
}
