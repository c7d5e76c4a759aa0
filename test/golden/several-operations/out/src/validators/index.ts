import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  boolean,
  extend,
  integer,
  is,
  limit,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  CreateNoteInput,
  CreateNoteRequest,
  CreateNoteRequestPin,
  CreateNoteResponse,
  DeleteNoteInput,
  DeleteNoteResponse,
} from "../types/index.js";

/** What `CreateNoteInput` looks like at run time. */
export const createNoteInputSchema: Schema<CreateNoteInput> =
  /* @__PURE__ */ extend(
    () => createNoteRequestSchema,
    () => ({
      lang: optional(string()),
    }),
  );

export function isCreateNoteInput(
  value: unknown,
  options?: CheckOptions,
): value is CreateNoteInput {
  return is<CreateNoteInput>(createNoteInputSchema, value, options);
}

export function parseCreateNoteInput(
  value: unknown,
  options?: CheckOptions,
): CreateNoteInput {
  return parse<CreateNoteInput>(createNoteInputSchema, value, options);
}

export function safeParseCreateNoteInput(
  value: unknown,
  options?: CheckOptions,
): Result<CreateNoteInput, ValidationError> {
  return safeParse<CreateNoteInput>(createNoteInputSchema, value, options);
}

/** What `CreateNoteRequestPin` looks like at run time. */
export const createNoteRequestPinSchema: Schema<CreateNoteRequestPin> =
  /* @__PURE__ */ object<CreateNoteRequestPin>(() => ({
    x: optional(integer()),
    y: optional(integer()),
  }));

export function isCreateNoteRequestPin(
  value: unknown,
  options?: CheckOptions,
): value is CreateNoteRequestPin {
  return is<CreateNoteRequestPin>(createNoteRequestPinSchema, value, options);
}

export function parseCreateNoteRequestPin(
  value: unknown,
  options?: CheckOptions,
): CreateNoteRequestPin {
  return parse<CreateNoteRequestPin>(
    createNoteRequestPinSchema,
    value,
    options,
  );
}

export function safeParseCreateNoteRequestPin(
  value: unknown,
  options?: CheckOptions,
): Result<CreateNoteRequestPin, ValidationError> {
  return safeParse<CreateNoteRequestPin>(
    createNoteRequestPinSchema,
    value,
    options,
  );
}

/** What `CreateNoteRequest` looks like at run time. */
export const createNoteRequestSchema: Schema<CreateNoteRequest> =
  /* @__PURE__ */ object<CreateNoteRequest>(() => ({
    text: limit(string(), { minLength: 1, maxLength: 200 }),
    pin: optional(createNoteRequestPinSchema),
  }));

export function isCreateNoteRequest(
  value: unknown,
  options?: CheckOptions,
): value is CreateNoteRequest {
  return is<CreateNoteRequest>(createNoteRequestSchema, value, options);
}

export function parseCreateNoteRequest(
  value: unknown,
  options?: CheckOptions,
): CreateNoteRequest {
  return parse<CreateNoteRequest>(createNoteRequestSchema, value, options);
}

export function safeParseCreateNoteRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateNoteRequest, ValidationError> {
  return safeParse<CreateNoteRequest>(createNoteRequestSchema, value, options);
}

/** What `CreateNoteResponse` looks like at run time. */
export const createNoteResponseSchema: Schema<CreateNoteResponse> =
  /* @__PURE__ */ object<CreateNoteResponse>(() => ({
    id: optional(string()),
  }));

export function isCreateNoteResponse(
  value: unknown,
  options?: CheckOptions,
): value is CreateNoteResponse {
  return is<CreateNoteResponse>(createNoteResponseSchema, value, options);
}

export function parseCreateNoteResponse(
  value: unknown,
  options?: CheckOptions,
): CreateNoteResponse {
  return parse<CreateNoteResponse>(createNoteResponseSchema, value, options);
}

export function safeParseCreateNoteResponse(
  value: unknown,
  options?: CheckOptions,
): Result<CreateNoteResponse, ValidationError> {
  return safeParse<CreateNoteResponse>(
    createNoteResponseSchema,
    value,
    options,
  );
}

/** What `DeleteNoteInput` looks like at run time. */
export const deleteNoteInputSchema: Schema<DeleteNoteInput> =
  /* @__PURE__ */ object<DeleteNoteInput>(() => ({
    lang: optional(string()),
    id: string(),
  }));

export function isDeleteNoteInput(
  value: unknown,
  options?: CheckOptions,
): value is DeleteNoteInput {
  return is<DeleteNoteInput>(deleteNoteInputSchema, value, options);
}

export function parseDeleteNoteInput(
  value: unknown,
  options?: CheckOptions,
): DeleteNoteInput {
  return parse<DeleteNoteInput>(deleteNoteInputSchema, value, options);
}

export function safeParseDeleteNoteInput(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteNoteInput, ValidationError> {
  return safeParse<DeleteNoteInput>(deleteNoteInputSchema, value, options);
}

/** What `DeleteNoteResponse` looks like at run time. */
export const deleteNoteResponseSchema: Schema<DeleteNoteResponse> =
  /* @__PURE__ */ object<DeleteNoteResponse>(() => ({
    deleted: optional(boolean()),
  }));

export function isDeleteNoteResponse(
  value: unknown,
  options?: CheckOptions,
): value is DeleteNoteResponse {
  return is<DeleteNoteResponse>(deleteNoteResponseSchema, value, options);
}

export function parseDeleteNoteResponse(
  value: unknown,
  options?: CheckOptions,
): DeleteNoteResponse {
  return parse<DeleteNoteResponse>(deleteNoteResponseSchema, value, options);
}

export function safeParseDeleteNoteResponse(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteNoteResponse, ValidationError> {
  return safeParse<DeleteNoteResponse>(
    deleteNoteResponseSchema,
    value,
    options,
  );
}
