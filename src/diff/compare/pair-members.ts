import type { Field, Parameter, TypeRef } from '../../model/index.ts';
import { nameLikeness } from './likeness.ts';
import { pairByLikeness } from './pair.ts';
import type { Pair } from './pair.ts';

const alikeEnough = 0.7;

/** Members of one structure, or parameters of one operation: by name, then by what they look like. */
export function pairMembers<F extends Field>(olds: readonly F[], news: readonly F[], outlines: Outlines): Pair<F>[] {
  const waiting = new Set(olds);
  const partners = new Map<F, F>();
  const pairBy = (isSame: (one: F, other: F) => boolean): void => {
    for (const other of news) {
      if (partners.has(other)) continue;
      const one = [...waiting].find((candidate) => isSame(candidate, other));
      if (!one) continue;
      partners.set(other, one);
      waiting.delete(one);
    }
  };
  pairBy((one, other) => one.name === other.name && placeOf(one) === placeOf(other));
  pairBy((one, other) => one.name === other.name);
  const added = news.filter((one) => !partners.has(one));
  const guessed = pairByLikeness([...waiting], added, (one, other) => fieldLikeness(one, other, outlines), alikeEnough);
  const guesses = new Map(guessed.map((pair) => [pair.new, pair]));
  const gone = new Set(guessed.map((pair) => pair.old));
  return [
    ...news.map((one): Pair<F> => {
      const old = partners.get(one);
      return old ? { old, new: one, by: 'name' } : (guesses.get(one) ?? { new: one });
    }),
    ...[...waiting].filter((one) => !gone.has(one)).map((old) => ({ old })),
  ];
}

/** What a type looks like, in words that both sides share. */
export interface Outlines {
  readonly old: (type: TypeRef) => string;
  readonly new: (type: TypeRef) => string;
}

/**
 * Another type makes another field, unless just the spelling differs. The page's own words for a field weigh more than the
 * letters of its name: `phone` and `mobile` are one field if both are "the number to call".
 */
function fieldLikeness(one: Field, other: Field, outlines: Outlines): number {
  if (placeOf(one) !== placeOf(other)) return 0;
  const byName = nameLikeness(one.name, other.name);
  if (byName === 1) return 1;
  if (outlines.old(one.type) !== outlines.new(other.type)) return 0;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words !== '' && words === others) return 0.9;
  return words !== '' && others !== '' ? byName * 0.9 : byName;
}

function wordsOf({ title = '', description = '' }: Field): string {
  return `${title} ${description}`.trim();
}

function placeOf(field: Field & Partial<Pick<Parameter, 'in'>>): string {
  return field.in ?? '';
}
