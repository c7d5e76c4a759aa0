import type { Field, TypeRef } from '../../model/index.ts';
import type { Side } from './side.ts';
import { typeAtoms } from './type-atoms.ts';

/** What tells one structure from another at first sight. */
export interface StructureDifference {
  /** Names of members that the new one lacks. */
  readonly gone: readonly string[];
  /** Names of members that the new one must have, and the old one need not. */
  readonly needed: readonly string[];
}

/** Of two types that are one structure each, lists and maps of one seen through; what else is told by its name alone. */
export function structureDifference(old: TypeRef, fresh: TypeRef, oldSide: Side, newSide: Side): StructureDifference | undefined {
  const olds = membersOf(old, oldSide);
  const news = membersOf(fresh, newSide);
  if (!olds || !news) return undefined;
  return {
    gone: olds.filter(({ name }) => !news.some((field) => field.name === name)).map(({ name }) => name),
    needed: news
      .filter((field) => field.required && !olds.some(({ name, required }) => name === field.name && required))
      .map(({ name }) => name),
  };
}

function membersOf(type: TypeRef, side: Side): readonly Field[] | undefined {
  const [only, ...others] = typeAtoms(type, side.schema).filter((atom) => atom.kind !== 'scalar' || atom.name !== 'null');
  if (!only || others.length > 0) return undefined;
  if (only.kind === 'array') return membersOf(only.items, side);
  if (only.kind === 'map') return membersOf(only.values, side);
  return only.kind === 'structure' && only.schema.shape.kind === 'object' ? only.schema.shape.fields : undefined;
}
