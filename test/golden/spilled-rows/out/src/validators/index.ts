import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  enumeration,
  extend,
  is,
  number,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  ReplaceFilterInput,
  ReplaceFilterRequest,
} from "../types/index.js";

/** What `ReplaceFilterInput` looks like at run time. */
export const replaceFilterInputSchema: Schema<ReplaceFilterInput> =
  /* @__PURE__ */ extend(
    () => replaceFilterRequestSchema,
    () => ({
      filterId: string(),
    }),
  );

export function isReplaceFilterInput(
  value: unknown,
  options?: CheckOptions,
): value is ReplaceFilterInput {
  return is<ReplaceFilterInput>(replaceFilterInputSchema, value, options);
}

export function parseReplaceFilterInput(
  value: unknown,
  options?: CheckOptions,
): ReplaceFilterInput {
  return parse<ReplaceFilterInput>(replaceFilterInputSchema, value, options);
}

export function safeParseReplaceFilterInput(
  value: unknown,
  options?: CheckOptions,
): Result<ReplaceFilterInput, ValidationError> {
  return safeParse<ReplaceFilterInput>(
    replaceFilterInputSchema,
    value,
    options,
  );
}

/** What `ReplaceFilterRequest` looks like at run time. */
export const replaceFilterRequestSchema: Schema<ReplaceFilterRequest> =
  /* @__PURE__ */ object<ReplaceFilterRequest>(() => ({
    scope: enumeration(["all", "group"]),
    query: optional(string()),
    group: optional(string()),
    limit: optional(number()),
  }));

export function isReplaceFilterRequest(
  value: unknown,
  options?: CheckOptions,
): value is ReplaceFilterRequest {
  return is<ReplaceFilterRequest>(replaceFilterRequestSchema, value, options);
}

export function parseReplaceFilterRequest(
  value: unknown,
  options?: CheckOptions,
): ReplaceFilterRequest {
  return parse<ReplaceFilterRequest>(
    replaceFilterRequestSchema,
    value,
    options,
  );
}

export function safeParseReplaceFilterRequest(
  value: unknown,
  options?: CheckOptions,
): Result<ReplaceFilterRequest, ValidationError> {
  return safeParse<ReplaceFilterRequest>(
    replaceFilterRequestSchema,
    value,
    options,
  );
}
