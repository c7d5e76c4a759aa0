import type { Operation, Schema, TypeRef } from '../../model/index.ts';
import { nameLikeness, overlap } from './likeness.ts';
import { isFull, pairByLikeness } from './pair.ts';
import type { FullPair, Pair, PairedBy } from './pair.ts';
import type { Side } from './side.ts';

/** Of structures at the same place, and of structures anywhere. */
const alikeEnough = { atPlace: 0.4, anywhere: 0.7 };

/** Structures by their names, then by where they are used, then by what they look like. */
export function pairSchemas(old: Side, fresh: Side, operations: readonly Pair<Operation>[]): Pair<Schema>[] {
  const partners = new Map<string, { readonly old: Schema; readonly by: PairedBy }>();
  const paired = new Set<string>();
  const queue: [TypeRef, TypeRef][] = operations.filter(isFull).flatMap(typePairs);
  const pair = (one: Schema, other: Schema, by: PairedBy): void => {
    partners.set(other.id, { old: one, by });
    paired.add(one.id);
    queue.push(...innerPairs(one, other));
  };
  const isFree = (one: Schema, other: Schema): boolean => !paired.has(one.id) && !partners.has(other.id);
  const pairAtPlaces = (): void => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const [one, other] of refPairs(...next, old, fresh))
        if (isFree(one, other) && isSameThing(one, other)) pair(one, other, 'place');
    }
  };
  for (const other of fresh.model.schemas) {
    const one = old.schema(other.id);
    if (one) pair(one, other, 'name');
  }
  pairAtPlaces();
  const olds = old.model.schemas.filter(({ id, origin }) => origin === 'page' && !paired.has(id));
  const news = fresh.model.schemas.filter(({ id, origin }) => origin === 'page' && !partners.has(id));
  for (const one of pairByLikeness(olds, news, schemaLikeness, alikeEnough.anywhere)) pair(one.old, one.new, one.by);
  pairAtPlaces();
  return [
    ...fresh.model.schemas.map((one): Pair<Schema> => ({ ...partners.get(one.id), new: one })),
    ...old.model.schemas.filter(({ id }) => !paired.has(id)).map((one) => ({ old: one })),
  ];
}

/** What two names stand for at one place is one thing if both names come from the place, or if they look alike. */
function isSameThing(one: Schema, other: Schema): boolean {
  return (one.origin === 'derived' && other.origin === 'derived') || schemaLikeness(one, other) >= alikeEnough.atPlace;
}

/** By members; what has none, by name. */
function schemaLikeness(one: Schema, other: Schema): number {
  if (one.shape.kind !== other.shape.kind) return 0;
  const [olds, news] = [memberNames(one), memberNames(other)];
  if (olds.length + news.length < 3) return nameLikeness(one.name, other.name) * 0.8;
  return 0.8 * overlap(olds, news) + 0.2 * nameLikeness(one.name, other.name);
}

function memberNames({ shape }: Schema): string[] {
  return shape.kind === 'object' ? shape.fields.map(({ name }) => name) : [];
}

function typePairs({ old, new: fresh }: FullPair<Operation>): [TypeRef, TypeRef][] {
  const pairs: [TypeRef | undefined, TypeRef | undefined][] = [
    [old.requestBody?.type, fresh.requestBody?.type],
    ...old.responses.map((one): [TypeRef | undefined, TypeRef | undefined] => [
      one.type,
      fresh.responses.find(({ status }) => status === one.status)?.type,
    ]),
    ...old.parameters.map((one): [TypeRef, TypeRef | undefined] => [
      one.type,
      fresh.parameters.find(({ name }) => name === one.name)?.type,
    ]),
  ];
  return pairs.flatMap(([one, other]): [TypeRef, TypeRef][] => (one && other ? [[one, other]] : []));
}

function innerPairs({ shape: one }: Schema, { shape: other }: Schema): [TypeRef, TypeRef][] {
  if (one.kind === 'alias') return other.kind === 'alias' ? [[one.type, other.type]] : [];
  if (other.kind === 'alias') return [];
  const news = new Map(other.fields.map(({ name, type }) => [name, type]));
  return one.fields.flatMap(({ name, type }): [TypeRef, TypeRef][] => {
    const found = news.get(name);
    return found ? [[type, found]] : [];
  });
}

function refPairs(one: TypeRef, other: TypeRef, old: Side, fresh: Side): [Schema, Schema][] {
  if (one.kind === 'union' || other.kind === 'union') {
    const [olds, news] = [membersOf(one), membersOf(other)];
    return olds.length === 1 && news.length === 1 ? olds.flatMap((left) => news.flatMap((right) => refPairs(left, right, old, fresh))) : [];
  }
  if (one.kind === 'array' && other.kind === 'array') return refPairs(one.items, other.items, old, fresh);
  if (one.kind === 'map' && other.kind === 'map') return refPairs(one.values, other.values, old, fresh);
  if (one.kind !== 'ref' || other.kind !== 'ref') return [];
  const [left, right] = [old.schema(one.schema), fresh.schema(other.schema)];
  return left && right ? [[left, right]] : [];
}

/** Members of a union that are structures or hold some: of two unions with one each, these go together. */
function membersOf(type: TypeRef): TypeRef[] {
  if (type.kind !== 'union') return [type];
  return type.members.filter(({ kind }) => kind === 'ref' || kind === 'array' || kind === 'map');
}
