import type { JsonNode } from './json-node.ts';
import type { JsonValue } from './json.ts';
import type { Provenance } from './provenance.ts';
import type { Field } from './schema.ts';
import type { TypeRef } from './type-ref.ts';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options';

export interface Parameter extends Field {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  /** A constant that belongs to the request itself (a signature header, `Action=…`), not to each call's input. */
  readonly ambient?: 'signed' | 'constant';
}

export interface RequestBody {
  /** `application/json`, `multipart/form-data`, `application/x-www-form-urlencoded`, … */
  readonly contentType: string;
  readonly required: boolean;
  readonly type: TypeRef;
  readonly examples: readonly JsonValue[];
  readonly source: Provenance;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description?: string;
  readonly contentType: string;
  /** Absent where the page shows no body. */
  readonly type?: TypeRef;
  readonly examples: readonly JsonValue[];
  readonly source: Provenance;
}

/** `field` (a path with dots, from the body's root) holds one of `values` when the call succeeded. */
export interface SuccessRule {
  readonly field: string;
  readonly values: readonly (string | number | boolean)[];
  readonly source: Provenance;
}

/** One documented failure. `message` may hold `%s` and the like: placeholders, not text. */
export interface ErrorEntry {
  readonly code: string | number;
  readonly message: string;
  readonly description?: string;
  readonly source: Provenance;
}

/** A request or an answer that the page shows, with places. */
export interface OperationSample {
  readonly side: 'request' | 'response';
  readonly status?: string;
  readonly value: JsonNode;
}

export interface Operation {
  /** Unique, camelCase: the function's name and the `operationId`. */
  readonly id: string;
  /** Where the façade has it: `client.<group…>.<member>`; `group` may be empty. */
  readonly group: readonly string[];
  readonly member: string;
  readonly method: HttpMethod;
  /** With `{name}` for path parameters. */
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** The successful ones first. */
  readonly responses: readonly Response[];
  readonly success?: SuccessRule;
  readonly errors: readonly ErrorEntry[];
  /** Until the checks have run. */
  readonly samples?: readonly OperationSample[];
  /** Names that the page gives to the operation, best first; the naming pass chooses. */
  readonly nameHints?: readonly { readonly value: string; readonly source: Provenance }[];
  /** The page's own place; `file` of the span is for people, `relative` for documents. */
  readonly source: Provenance;
  readonly relative: string;
  /** Where other pages document it, too, in another language. */
  readonly also?: readonly Provenance[];
  readonly evidence: { readonly method: Provenance; readonly path: Provenance; readonly id: Provenance };
}
