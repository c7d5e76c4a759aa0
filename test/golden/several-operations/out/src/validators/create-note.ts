import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
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
} from "../types/create-note.js";

/** What `CreateNoteRequestPin` looks like at run time. */
export const createNoteRequestPinSchema: ObjectSchema<CreateNoteRequestPin> =
  object<CreateNoteRequestPin>({
    x: optional(integer()),
    y: optional(integer()),
  });

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
export const createNoteRequestSchema: ObjectSchema<CreateNoteRequest> =
  object<CreateNoteRequest>({
    text: limit(string(), { minLength: 1, maxLength: 200 }),
    pin: optional(createNoteRequestPinSchema),
  });

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

/** What `CreateNoteInput` looks like at run time. */
export const createNoteInputSchema: ObjectSchema<CreateNoteInput> = extend(
  () => createNoteRequestSchema,
  {
    lang: optional(string()),
  },
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

/** What `CreateNoteResponse` looks like at run time. */
export const createNoteResponseSchema: ObjectSchema<CreateNoteResponse> =
  object<CreateNoteResponse>({
    id: optional(string()),
  });

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
