import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<SessionKickRequest>({
    sessionIdList: array(string()),
    reason: optional(string()),
    notify: optional(boolean()),
  });

export function isSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickRequest {
  return is<SessionKickRequest>(sessionKickRequestSchema, value, options);
}

export function parseSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): SessionKickRequest {
  return parse<SessionKickRequest>(sessionKickRequestSchema, value, options);
}

export function safeParseSessionKickRequest(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickRequest, ValidationError> {
  return safeParse<SessionKickRequest>(
    sessionKickRequestSchema,
    value,
    options,
  );
}

/** What `SessionKickResponseDataFailed` looks like at run time. */
export const sessionKickResponseDataFailedSchema: ObjectSchema<SessionKickResponseDataFailed> =
  openObject<SessionKickResponseDataFailed>({
    id: optional(string()),
    message: optional(string()),
  });

export function isSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponseDataFailed {
  return is<SessionKickResponseDataFailed>(
    sessionKickResponseDataFailedSchema,
    value,
    options,
  );
}

export function parseSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponseDataFailed {
  return parse<SessionKickResponseDataFailed>(
    sessionKickResponseDataFailedSchema,
    value,
    options,
  );
}

export function safeParseSessionKickResponseDataFailed(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponseDataFailed, ValidationError> {
  return safeParse<SessionKickResponseDataFailed>(
    sessionKickResponseDataFailedSchema,
    value,
    options,
  );
}

/** What `SessionKickResponseData` looks like at run time. */
export const sessionKickResponseDataSchema: ObjectSchema<SessionKickResponseData> =
  openObject<SessionKickResponseData>({
    success: optional(array(string())),
    failed: optional(array(sessionKickResponseDataFailedSchema)),
  });

export function isSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponseData {
  return is<SessionKickResponseData>(
    sessionKickResponseDataSchema,
    value,
    options,
  );
}

export function parseSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponseData {
  return parse<SessionKickResponseData>(
    sessionKickResponseDataSchema,
    value,
    options,
  );
}

export function safeParseSessionKickResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponseData, ValidationError> {
  return safeParse<SessionKickResponseData>(
    sessionKickResponseDataSchema,
    value,
    options,
  );
}

/** What `SessionKickResponse` looks like at run time. */
export const sessionKickResponseSchema: ObjectSchema<SessionKickResponse> =
  openObject<SessionKickResponse>({
    code: optional(number()),
    data: optional(sessionKickResponseDataSchema),
    msg: optional(string()),
  });

export function isSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): value is SessionKickResponse {
  return is<SessionKickResponse>(sessionKickResponseSchema, value, options);
}

export function parseSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): SessionKickResponse {
  return parse<SessionKickResponse>(sessionKickResponseSchema, value, options);
}

export function safeParseSessionKickResponse(
  value: unknown,
  options?: CheckOptions,
): Result<SessionKickResponse, ValidationError> {
  return safeParse<SessionKickResponse>(
    sessionKickResponseSchema,
    value,
    options,
  );
}
