import type { Provenance } from './provenance.ts';

export type ScalarName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'binary';

export interface EnumValue {
  readonly value: string | number | boolean;
  readonly description?: string;
  readonly source: Provenance;
}

/** A use of a type. Structures with members are never inline: they are schemas, named by the page or by their place. */
export type TypeRef =
  /** The page leaves it open. */
  | { readonly kind: 'unknown' }
  /** `format` as OpenAPI spells it: `date-time`, `int64`, … */
  | { readonly kind: 'scalar'; readonly name: ScalarName; readonly format?: string }
  | { readonly kind: 'enum'; readonly base: 'string' | 'number' | 'integer' | 'boolean'; readonly values: readonly EnumValue[] }
  | { readonly kind: 'array'; readonly items: TypeRef }
  /** An object with free keys and values of one type. */
  | { readonly kind: 'map'; readonly values: TypeRef }
  /** An object whose members the page does not state. */
  | { readonly kind: 'object' }
  /** `schema` is a `Schema.id`. */
  | { readonly kind: 'ref'; readonly schema: string }
  | { readonly kind: 'union'; readonly members: readonly TypeRef[] };
