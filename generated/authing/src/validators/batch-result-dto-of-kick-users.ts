import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<BatchResultDtoOfKickUsers>({
    succeeded: boolean(),
  });

export function isBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): value is BatchResultDtoOfKickUsers {
  return is<BatchResultDtoOfKickUsers>(
    batchResultDtoOfKickUsersSchema,
    value,
    options,
  );
}

export function parseBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): BatchResultDtoOfKickUsers {
  return parse<BatchResultDtoOfKickUsers>(
    batchResultDtoOfKickUsersSchema,
    value,
    options,
  );
}

export function safeParseBatchResultDtoOfKickUsers(
  value: unknown,
  options?: CheckOptions,
): Result<BatchResultDtoOfKickUsers, ValidationError> {
  return safeParse<BatchResultDtoOfKickUsers>(
    batchResultDtoOfKickUsersSchema,
    value,
    options,
  );
}
