import type { Field, Limits } from '../../model/index.ts';
import type { Side } from './side.ts';
import { typeAtoms } from './type-atoms.ts';
import type { Atom } from './type-atoms.ts';

export type LimitName = keyof Limits;

export interface LimitChanges {
  /** Limits that refuse what was fine. */
  readonly tightened: readonly LimitName[];
  /** Limits that let through at least what was fine. */
  readonly loosened: readonly LimitName[];
}

const lower: readonly LimitName[] = ['minimum', 'minLength', 'minItems'];
const names: readonly LimitName[] = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'];

type Limited = Pick<Field, 'type' | 'limits'>;

/** How the limits of a field changed, as far as they bind values of its type. */
export function limitChanges(old: Limited, fresh: Limited, oldSide: Pick<Side, 'schema'>, newSide: Pick<Side, 'schema'>): LimitChanges {
  const before = bindingLimits(old, oldSide);
  const after = bindingLimits(fresh, newSide);
  const changed = names.filter((name) => before[name] !== after[name]);
  const tightened = changed.filter((name) => isTighter(name, before[name], after[name]));
  return { tightened, loosened: changed.filter((name) => !tightened.includes(name)) };
}

function isTighter(name: LimitName, before: number | string | undefined, after: number | string | undefined): boolean {
  if (after === undefined) return false;
  // Of two patterns nobody knows which lets more through.
  if (before === undefined || typeof before === 'string' || typeof after === 'string') return true;
  return lower.includes(name) ? after > before : after < before;
}

function bindingLimits({ type, limits }: Limited, { schema }: Pick<Side, 'schema'>): Limits {
  const atoms = typeAtoms(type, schema);
  const kept = names.filter(
    (name) => limits[name] !== undefined && saysSomething(name, limits[name]) && atoms.some((atom) => binds(name, atom)),
  );
  return Object.fromEntries(kept.map((name) => [name, limits[name]]));
}

/** No text and no list is shorter than empty; a pattern that is no regular expression is not enforced. */
function saysSomething(name: LimitName, limit: number | string | undefined): boolean {
  if (typeof limit === 'string') return isPattern(limit);
  return Number.isFinite(limit) && !((name === 'minLength' || name === 'minItems') && (limit ?? 0) <= 0);
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}

function binds(name: LimitName, atom: Atom): boolean {
  if (atom.kind === 'unknown') return true;
  if (name === 'minItems' || name === 'maxItems') return atom.kind === 'array';
  const wanted = name === 'minimum' || name === 'maximum' ? 'number' : 'string';
  if (atom.kind === 'literal') return typeof atom.value === wanted;
  return atom.kind === 'scalar' && (atom.name === wanted || (wanted === 'number' && atom.name === 'integer'));
}
