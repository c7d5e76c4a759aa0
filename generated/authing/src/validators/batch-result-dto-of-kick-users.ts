import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  boolean,
  is,
  object,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { BatchResultDtoOfKickUsers } from "../types/batch-result-dto-of-kick-users.js";

/** What `BatchResultDtoOfKickUsers` looks like at run time. */
export const batchResultDtoOfKickUsersSchema: ObjectSchema<BatchResultDtoOfKickUsers> =
  object({
    succeeded: boolean(),
  });

export function isBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultDtoOfKickUsers {
  return is(batchResultDtoOfKickUsersSchema, value, options);
}

export function parseBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): BatchResultDtoOfKickUsers {
  return parse(batchResultDtoOfKickUsersSchema, value, options);
}

export function safeParseBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultDtoOfKickUsers, ValidationError> {
  return safeParse(batchResultDtoOfKickUsersSchema, value, options);
}
