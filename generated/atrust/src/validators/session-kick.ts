import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  boolean,
  is,
  number,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  SessionKickRequest,
  SessionKickResponse,
  SessionKickResponseData,
  SessionKickResponseDataFailed,
} from "../types/session-kick.js";

/** What `SessionKickRequest` looks like at run time. */
export const sessionKickRequestSchema: ObjectSchema<SessionKickRequest> =
  object({
    sessionIdList: array(string()),
    reason: optional(string()),
    notify: optional(boolean()),
  });

export function isSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickRequest {
  return is(sessionKickRequestSchema, value, options);
}

export function parseSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): SessionKickRequest {
  return parse(sessionKickRequestSchema, value, options);
}

export function safeParseSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickRequest, ValidationError> {
  return safeParse(sessionKickRequestSchema, value, options);
}

/** What `SessionKickResponseDataFailed` looks like at run time. */
export const sessionKickResponseDataFailedSchema: ObjectSchema<SessionKickResponseDataFailed> =
  openObject({
    id: optional(string()),
    message: optional(string()),
  });

export function isSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponseDataFailed {
  return is(sessionKickResponseDataFailedSchema, value, options);
}

export function parseSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponseDataFailed {
  return parse(sessionKickResponseDataFailedSchema, value, options);
}

export function safeParseSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponseDataFailed, ValidationError> {
  return safeParse(sessionKickResponseDataFailedSchema, value, options);
}

/** What `SessionKickResponseData` looks like at run time. */
export const sessionKickResponseDataSchema: ObjectSchema<SessionKickResponseData> =
  openObject({
    success: optional(array(string())),
    failed: optional(array(sessionKickResponseDataFailedSchema)),
  });

export function isSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponseData {
  return is(sessionKickResponseDataSchema, value, options);
}

export function parseSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponseData {
  return parse(sessionKickResponseDataSchema, value, options);
}

export function safeParseSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponseData, ValidationError> {
  return safeParse(sessionKickResponseDataSchema, value, options);
}

/** What `SessionKickResponse` looks like at run time. */
export const sessionKickResponseSchema: ObjectSchema<SessionKickResponse> =
  openObject({
    code: optional(number()),
    data: optional(sessionKickResponseDataSchema),
    msg: optional(string()),
  });

export function isSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponse {
  return is(sessionKickResponseSchema, value, options);
}

export function parseSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponse {
  return parse(sessionKickResponseSchema, value, options);
}

export function safeParseSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponse, ValidationError> {
  return safeParse(sessionKickResponseSchema, value, options);
}
