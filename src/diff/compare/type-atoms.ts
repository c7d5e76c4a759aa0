import type { Schema, TypeRef } from '../../model/index.ts';

/** One of the kinds of values that a type takes; aliases and unions are seen through. */
export type Atom =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'scalar'; readonly name: 'string' | 'number' | 'integer' | 'null' | 'binary' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'array'; readonly items: TypeRef }
  | { readonly kind: 'map'; readonly values: TypeRef }
  | { readonly kind: 'structure'; readonly schema: Schema };

const unknown: Atom = { kind: 'unknown' };

/** A type as generated code has it: an enum without values is its base, a union with something open is open. */
export function typeAtoms(type: TypeRef, schema: (id: string) => Schema | undefined): readonly Atom[] {
  const atoms = [...atomsOf(type, schema, [])];
  return atoms.length === 0 || atoms.some(({ kind }) => kind === 'unknown') ? [unknown] : atoms;
}

function* atomsOf(type: TypeRef, schema: (id: string) => Schema | undefined, seen: readonly string[]): Iterable<Atom> {
  switch (type.kind) {
    case 'unknown':
      yield unknown;
      return;
    case 'scalar':
      yield* type.name === 'boolean' ? booleans : [{ kind: 'scalar', name: type.name } as const];
      return;
    case 'enum':
      if (type.values.length === 0) yield* atomsOf({ kind: 'scalar', name: type.base }, schema, seen);
      else for (const { value } of type.values) yield { kind: 'literal', value };
      return;
    case 'array':
      yield type;
      return;
    case 'map':
      yield type;
      return;
    case 'object':
      yield { kind: 'map', values: { kind: 'unknown' } };
      return;
    case 'union':
      if (type.members.length === 0) yield unknown;
      for (const member of type.members) yield* atomsOf(member, schema, seen);
      return;
    case 'ref': {
      const found = schema(type.schema);
      // An alias that leads back to itself is open.
      if (!found || seen.includes(type.schema)) yield unknown;
      else if (found.shape.kind === 'object') yield { kind: 'structure', schema: found };
      else yield* atomsOf(found.shape.type, schema, [...seen, type.schema]);
    }
  }
}

/** `boolean` is the union of its two values, in TypeScript too. */
const booleans: readonly Atom[] = [
  { kind: 'literal', value: true },
  { kind: 'literal', value: false },
];
