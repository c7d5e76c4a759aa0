import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
export const kickUsersRequestSchema: ObjectSchema<KickUsersRequest> = object({
  userId: string(),
  appIds: limit(array(string()), { maxItems: 50 }),
});

export function isKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): value is KickUsersRequest {
  return is(kickUsersRequestSchema, value, options);
}

export function parseKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): KickUsersRequest {
  return parse(kickUsersRequestSchema, value, options);
}

export function safeParseKickUsersRequest(
  value: unknown,
  options?: CheckOptions,
): Result<KickUsersRequest, ValidationError> {
  return safeParse(kickUsersRequestSchema, value, options);
}
