import type { EnumValue, Field, JsonNode, TypeRef } from '../model/index.ts';
import { fieldsOf, mapFields, sampleEvidence } from '../model/index.ts';
import { unannouncedEnums } from './drop-doubtful-enums.ts';
import type { Pass } from './pass.ts';

type EnumRef = Extract<TypeRef, { kind: 'enum' }>;

interface Listing {
  readonly type: EnumRef;
  readonly from: Field;
}

/**
 * Pages list a field's values where it is sent and not again where it comes back. A field of the same name, type and
 * words elsewhere lends its values, if all who list them agree and no sample speaks against it; it is marked as a guess.
 */
export const shareEnums: Pass = {
  name: 'share-enums',
  run: (model) => {
    const listings = new Map<string, Listing | 'disputed'>();
    const names = new Set<string>();
    for (const field of fieldsOf(model)) {
      const type = enumIn(field.type);
      const key = type && announced(type) ? keyOf(field, type.base) : undefined;
      if (!type || key === undefined) continue;
      list(listings, key, { type, from: field });
      names.add(field.name);
    }
    if (listings.size === 0) return model;
    return mapFields(model, (field) => {
      if (!names.has(field.name)) return field;
      const own = enumIn(field.type);
      const base = own ? own.base : scalarIn(field.type);
      const key = base === undefined || (own && announced(own)) || field.evidence.type.via === 'config' ? undefined : keyOf(field, base);
      const listing = key === undefined ? undefined : listings.get(key);
      if (!listing || listing === 'disputed' || contradicted(listing.type, field, sampleEvidence(model).values.get(field) ?? []))
        return field;
      const place = listing.from.source.span;
      const guess = `its values are listed for the field of the same words at line ${place.line} of ${place.file.slice(place.file.lastIndexOf('/') + 1)}`;
      const type: EnumRef = {
        ...listing.type,
        values: listing.type.values.map((value): EnumValue => ({ ...value, source: { ...value.source, guess } })),
      };
      return {
        ...field,
        type: field.type.kind === 'array' ? { kind: 'array', items: type } : type,
        evidence: { ...field.evidence, type: { ...field.evidence.type, rule: 'enum/shared', guess } },
      };
    });
  },
};

function enumIn(type: TypeRef): EnumRef | undefined {
  if (type.kind === 'array') return enumIn(type.items);
  return type.kind === 'enum' ? type : undefined;
}

function scalarIn(type: TypeRef): string | undefined {
  if (type.kind === 'array') return scalarIn(type.items);
  return type.kind === 'scalar' && !type.format ? type.name : undefined;
}

/** Values that a cue or a column announced; bullets alone may be some of them. */
function announced(type: EnumRef): boolean {
  return type.values.every((value) => !unannouncedEnums.has(value.source.rule) && value.source.guess === undefined);
}

/** Words too few to tell one field from another (`状态`) lend nothing. */
function keyOf(field: Field, base: string): string | undefined {
  const words = (field.description ?? '')
    .replace(/[\s。.,，]*(?:(?:可选)?枚举值?|取值范围|one of|possible values|\(one of)[^]*$/i, '')
    .replace(/[\s\p{P}]+/gu, '');
  const telling = /[\u3400-\u9fff]/.test(words) ? words.length >= 5 : words.length >= 14;
  return telling ? `${field.name}|${base}|${words}` : undefined;
}

function list(listings: Map<string, Listing | 'disputed'>, key: string, listing: Listing): void {
  const held = listings.get(key);
  if (held === 'disputed') return;
  const same = held === undefined || valuesOf(held.type) === valuesOf(listing.type);
  if (!held || !same) listings.set(key, same ? listing : 'disputed');
}

function valuesOf(type: EnumRef): string {
  return JSON.stringify(type.values.map(({ value }) => value).sort());
}

function contradicted(type: EnumRef, field: Field, nodes: readonly JsonNode[]): boolean {
  const listed = new Set<unknown>(type.values.map(({ value }) => value));
  const shown = [
    ...nodes
      .flatMap((node) => (node.kind === 'array' ? node.items : [node]))
      .flatMap((node) => (node.kind === 'scalar' && node.value !== null ? [node.value] : [])),
    ...field.examples.flatMap((example) => (Array.isArray(example) ? example : [example])),
  ];
  return shown.some((value) => typeof value !== 'object' && !listed.has(value));
}
