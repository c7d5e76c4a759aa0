import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  boolean,
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
  PostConstructorInput,
  PostConstructorRequest,
  PostConstructorRequestClass,
  PostConstructorResponse,
} from "../types/index.js";

/** What `PostConstructorInput` looks like at run time. */
export const postConstructorInputSchema: Schema<PostConstructorInput> =
  /* @__PURE__ */ extend(
    () => postConstructorRequestSchema,
    () => ({
      proto: string(),
    }),
  );

export function isPostConstructorInput(
  value: unknown,
  options?: CheckOptions,
): value is PostConstructorInput {
  return is<PostConstructorInput>(postConstructorInputSchema, value, options);
}

export function parsePostConstructorInput(
  value: unknown,
  options?: CheckOptions,
): PostConstructorInput {
  return parse<PostConstructorInput>(
    postConstructorInputSchema,
    value,
    options,
  );
}

export function safeParsePostConstructorInput(
  value: unknown,
  options?: CheckOptions,
): Result<PostConstructorInput, ValidationError> {
  return safeParse<PostConstructorInput>(
    postConstructorInputSchema,
    value,
    options,
  );
}

/** What `PostConstructorRequestClass` looks like at run time. */
export const postConstructorRequestClassSchema: Schema<PostConstructorRequestClass> =
  /* @__PURE__ */ object<PostConstructorRequestClass>(() => ({
    default: optional(boolean()),
  }));

export function isPostConstructorRequestClass(
  value: unknown,
  options?: CheckOptions,
): value is PostConstructorRequestClass {
  return is<PostConstructorRequestClass>(
    postConstructorRequestClassSchema,
    value,
    options,
  );
}

export function parsePostConstructorRequestClass(
  value: unknown,
  options?: CheckOptions,
): PostConstructorRequestClass {
  return parse<PostConstructorRequestClass>(
    postConstructorRequestClassSchema,
    value,
    options,
  );
}

export function safeParsePostConstructorRequestClass(
  value: unknown,
  options?: CheckOptions,
): Result<PostConstructorRequestClass, ValidationError> {
  return safeParse<PostConstructorRequestClass>(
    postConstructorRequestClassSchema,
    value,
    options,
  );
}

/** What `PostConstructorRequest` looks like at run time. */
export const postConstructorRequestSchema: Schema<PostConstructorRequest> =
  /* @__PURE__ */ object<PostConstructorRequest>(() => ({
    constructor: string(),
    ["__proto__"]: optional(string()),
    "a-b": optional(enumeration(["*/", "${y}", "z"])),
    class: optional(postConstructorRequestClassSchema),
  }));

export function isPostConstructorRequest(
  value: unknown,
  options?: CheckOptions,
): value is PostConstructorRequest {
  return is<PostConstructorRequest>(
    postConstructorRequestSchema,
    value,
    options,
  );
}

export function parsePostConstructorRequest(
  value: unknown,
  options?: CheckOptions,
): PostConstructorRequest {
  return parse<PostConstructorRequest>(
    postConstructorRequestSchema,
    value,
    options,
  );
}

export function safeParsePostConstructorRequest(
  value: unknown,
  options?: CheckOptions,
): Result<PostConstructorRequest, ValidationError> {
  return safeParse<PostConstructorRequest>(
    postConstructorRequestSchema,
    value,
    options,
  );
}

/** What `PostConstructorResponse` looks like at run time. */
export const postConstructorResponseSchema: Schema<PostConstructorResponse> =
  /* @__PURE__ */ object<PostConstructorResponse>(() => ({
    then: optional(string()),
    toString: optional(number()),
  }));

export function isPostConstructorResponse(
  value: unknown,
  options?: CheckOptions,
): value is PostConstructorResponse {
  return is<PostConstructorResponse>(
    postConstructorResponseSchema,
    value,
    options,
  );
}

export function parsePostConstructorResponse(
  value: unknown,
  options?: CheckOptions,
): PostConstructorResponse {
  return parse<PostConstructorResponse>(
    postConstructorResponseSchema,
    value,
    options,
  );
}

export function safeParsePostConstructorResponse(
  value: unknown,
  options?: CheckOptions,
): Result<PostConstructorResponse, ValidationError> {
  return safeParse<PostConstructorResponse>(
    postConstructorResponseSchema,
    value,
    options,
  );
}
