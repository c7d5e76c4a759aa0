import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  limit,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { DeleteUsersBatchRequest } from "../types/delete-users-batch.js";
import { deleteUsersBatchOptionsDtoSchema } from "./delete-users-batch-options-dto.js";

/** What `DeleteUsersBatchRequest` looks like at run time. */
export const deleteUsersBatchRequestSchema: ObjectSchema<DeleteUsersBatchRequest> =
  object<DeleteUsersBatchRequest>({
    userIds: limit(array(string()), { maxItems: 50 }),
    options: optional(deleteUsersBatchOptionsDtoSchema),
  });

export function isDeleteUsersBatchRequest(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUsersBatchRequest {
  return is<DeleteUsersBatchRequest>(
    deleteUsersBatchRequestSchema,
    value,
    options,
  );
}

export function parseDeleteUsersBatchRequest(
  value: unknown,
  options?: CheckOptions,
): DeleteUsersBatchRequest {
  return parse<DeleteUsersBatchRequest>(
    deleteUsersBatchRequestSchema,
    value,
    options,
  );
}

export function safeParseDeleteUsersBatchRequest(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUsersBatchRequest, ValidationError> {
  return safeParse<DeleteUsersBatchRequest>(
    deleteUsersBatchRequestSchema,
    value,
    options,
  );
}
