import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  limit,
  object,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { KickUsersRequest } from "../types/kick-users.js";

/** What `KickUsersRequest` looks like at run time. */
export const kickUsersRequestSchema: ObjectSchema<KickUsersRequest> =
  object<KickUsersRequest>({
    userId: string(),
    appIds: limit(array(string()), { maxItems: 50 }),
  });

export function isKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is KickUsersRequest {
  return is<KickUsersRequest>(kickUsersRequestSchema, value, options);
}

export function parseKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): KickUsersRequest {
  return parse<KickUsersRequest>(kickUsersRequestSchema, value, options);
}

export function safeParseKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<KickUsersRequest, ValidationError> {
  return safeParse<KickUsersRequest>(kickUsersRequestSchema, value, options);
}
