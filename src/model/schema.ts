import type { JsonValue } from './json.ts';
import type { Provenance } from './provenance.ts';
import type { TypeRef } from './type-ref.ts';

/** What a page says of sizes; each is inclusive. */
export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** How each part of a field is known. */
export interface FieldEvidence {
  readonly type: Provenance;
  readonly required: Provenance;
  readonly default?: Provenance;
}

export interface Field {
  /** The wire name, exact. */
  readonly name: string;
  readonly type: TypeRef;
  readonly required: boolean;
  /** A short human name beside the wire name (`中文名称`). */
  readonly title?: string;
  /** Plain text, as Markdown may stand in it; hostile. */
  readonly description?: string;
  readonly default?: JsonValue;
  readonly examples: readonly JsonValue[];
  readonly limits: Limits;
  readonly deprecated: boolean;
  readonly source: Provenance;
  readonly evidence: FieldEvidence;
}

/** A structure or another type with a name. */
export interface Schema {
  /** Unique in the model and stable from run to run; what `TypeRef` refers to. */
  readonly id: string;
  /** Unique in the model once the naming pass has run: a PascalCase identifier. */
  readonly name: string;
  /** The name as the page writes it, where it names the structure. */
  readonly pageName?: string;
  /** `page`: named there. `derived`: named by us from its place, in an operation or another schema. */
  readonly origin: 'page' | 'derived';
  /** For a derived schema: the operation's id (`operation`) or the page-named schema's id it belongs to. */
  readonly owner?: { readonly kind: 'operation' | 'schema'; readonly id: string };
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly shape: Shape;
  /** Every place that describes it; the first is where it is linked to. */
  readonly sources: readonly Provenance[];
}

export type Shape =
  /** `open`: the page refers to it but describes no member, or says that more keys may come. */
  | { readonly kind: 'object'; readonly fields: readonly Field[]; readonly open: boolean }
  | { readonly kind: 'alias'; readonly type: TypeRef };
