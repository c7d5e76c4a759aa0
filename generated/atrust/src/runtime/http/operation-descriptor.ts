import type { DocumentedError } from "../errors/documented-error.js";
import type { Schema } from "../schema/index.js";

export type HttpMethod =
  "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";

export interface ParameterDescriptor {
  /** The wire name. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** The key in the input, where it is not the wire name. */
  readonly key?: string;
  /** Sent as it stands; the input has no say. */
  readonly value?: string;
}

export interface BodyDescriptor {
  readonly contentType: string;
  /** `rest`: what the parameters leave of the input; `body`: the input's member of that name. */
  readonly from: "rest" | "body";
}

/** `field` (a path with dots) holds one of `values` when the call succeeded. */
export interface SuccessDescriptor {
  readonly field: string;
  readonly values: readonly (string | number | boolean)[];
}

/** All that `send` must know of an operation. `Output` and `Entry` exist for the compiler alone. */
export interface OperationDescriptor<
  Output = unknown,
  Entry extends DocumentedError = DocumentedError,
> {
  readonly id: string;
  readonly method: HttpMethod;
  /** With `{name}` for path parameters. */
  readonly path: string;
  readonly parameters: readonly ParameterDescriptor[];
  readonly body?: BodyDescriptor;
  /** How the answer's body is read. Default: `json`. */
  readonly answer?: "json" | "text" | "blob";
  readonly success?: SuccessDescriptor;
  readonly errors?: readonly Entry[];
  readonly inputSchema?: Schema<unknown>;
  readonly outputSchema?: Schema<Output>;
}
