import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  enumeration,
  extend,
  is,
  limit,
  number,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  SlotMoveInput,
  SlotMoveRequest,
  SlotMoveRequestTarget,
  SlotMoveResponse,
  SlotMoveResponseData,
  SlotMoveResponseDataLeft,
} from "../types/index.js";

/** What `SlotMoveInput` looks like at run time. */
export const slotMoveInputSchema: Schema<SlotMoveInput> =
  /* @__PURE__ */ extend(
    () => slotMoveRequestSchema,
    () => ({
      lang: optional(string()),
    }),
  );

export function isSlotMoveInput(
  value: unknown,
  options?: CheckOptions,
): value is SlotMoveInput {
  return is<SlotMoveInput>(slotMoveInputSchema, value, options);
}

export function parseSlotMoveInput(
  value: unknown,
  options?: CheckOptions,
): SlotMoveInput {
  return parse<SlotMoveInput>(slotMoveInputSchema, value, options);
}

export function safeParseSlotMoveInput(
  value: unknown,
  options?: CheckOptions,
): Result<SlotMoveInput, ValidationError> {
  return safeParse<SlotMoveInput>(slotMoveInputSchema, value, options);
}

/** What `SlotMoveRequestTarget` looks like at run time. */
export const slotMoveRequestTargetSchema: Schema<SlotMoveRequestTarget> =
  /* @__PURE__ */ object<SlotMoveRequestTarget>(() => ({
    shelf: string(),
    level: optional(enumeration([1, 2, 3])),
  }));

export function isSlotMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): value is SlotMoveRequestTarget {
  return is<SlotMoveRequestTarget>(slotMoveRequestTargetSchema, value, options);
}

export function parseSlotMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): SlotMoveRequestTarget {
  return parse<SlotMoveRequestTarget>(
    slotMoveRequestTargetSchema,
    value,
    options,
  );
}

export function safeParseSlotMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): Result<SlotMoveRequestTarget, ValidationError> {
  return safeParse<SlotMoveRequestTarget>(
    slotMoveRequestTargetSchema,
    value,
    options,
  );
}

/** What `SlotMoveRequest` looks like at run time. */
export const slotMoveRequestSchema: Schema<SlotMoveRequest> =
  /* @__PURE__ */ object<SlotMoveRequest>(() => ({
    goodsNo: limit(string(), { maxLength: 20 }),
    target: slotMoveRequestTargetSchema,
    mode: optional(enumeration(["manual", "auto"])),
  }));

export function isSlotMoveRequest(
  value: unknown,
  options?: CheckOptions,
): value is SlotMoveRequest {
  return is<SlotMoveRequest>(slotMoveRequestSchema, value, options);
}

export function parseSlotMoveRequest(
  value: unknown,
  options?: CheckOptions,
): SlotMoveRequest {
  return parse<SlotMoveRequest>(slotMoveRequestSchema, value, options);
}

export function safeParseSlotMoveRequest(
  value: unknown,
  options?: CheckOptions,
): Result<SlotMoveRequest, ValidationError> {
  return safeParse<SlotMoveRequest>(slotMoveRequestSchema, value, options);
}

/** What `SlotMoveResponseDataLeft` looks like at run time. */
export const slotMoveResponseDataLeftSchema: Schema<SlotMoveResponseDataLeft> =
  /* @__PURE__ */ openObject<SlotMoveResponseDataLeft>(() => ({
    shelf: optional(string()),
  }));

export function isSlotMoveResponseDataLeft(
  value: unknown,
  options?: CheckOptions,
): value is SlotMoveResponseDataLeft {
  return is<SlotMoveResponseDataLeft>(
    slotMoveResponseDataLeftSchema,
    value,
    options,
  );
}

export function parseSlotMoveResponseDataLeft(
  value: unknown,
  options?: CheckOptions,
): SlotMoveResponseDataLeft {
  return parse<SlotMoveResponseDataLeft>(
    slotMoveResponseDataLeftSchema,
    value,
    options,
  );
}

export function safeParseSlotMoveResponseDataLeft(
  value: unknown,
  options?: CheckOptions,
): Result<SlotMoveResponseDataLeft, ValidationError> {
  return safeParse<SlotMoveResponseDataLeft>(
    slotMoveResponseDataLeftSchema,
    value,
    options,
  );
}

/** What `SlotMoveResponseData` looks like at run time. */
export const slotMoveResponseDataSchema: Schema<SlotMoveResponseData> =
  /* @__PURE__ */ openObject<SlotMoveResponseData>(() => ({
    moved: optional(number()),
    left: optional(slotMoveResponseDataLeftSchema),
  }));

export function isSlotMoveResponseData(
  value: unknown,
  options?: CheckOptions,
): value is SlotMoveResponseData {
  return is<SlotMoveResponseData>(slotMoveResponseDataSchema, value, options);
}

export function parseSlotMoveResponseData(
  value: unknown,
  options?: CheckOptions,
): SlotMoveResponseData {
  return parse<SlotMoveResponseData>(
    slotMoveResponseDataSchema,
    value,
    options,
  );
}

export function safeParseSlotMoveResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<SlotMoveResponseData, ValidationError> {
  return safeParse<SlotMoveResponseData>(
    slotMoveResponseDataSchema,
    value,
    options,
  );
}

/** What `SlotMoveResponse` looks like at run time. */
export const slotMoveResponseSchema: Schema<SlotMoveResponse> =
  /* @__PURE__ */ openObject<SlotMoveResponse>(() => ({
    code: optional(string()),
    data: optional(slotMoveResponseDataSchema),
    msg: optional(string()),
  }));

export function isSlotMoveResponse(
  value: unknown,
  options?: CheckOptions,
): value is SlotMoveResponse {
  return is<SlotMoveResponse>(slotMoveResponseSchema, value, options);
}

export function parseSlotMoveResponse(
  value: unknown,
  options?: CheckOptions,
): SlotMoveResponse {
  return parse<SlotMoveResponse>(slotMoveResponseSchema, value, options);
}

export function safeParseSlotMoveResponse(
  value: unknown,
  options?: CheckOptions,
): Result<SlotMoveResponse, ValidationError> {
  return safeParse<SlotMoveResponse>(slotMoveResponseSchema, value, options);
}
