import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  enumeration,
  is,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type { DeleteUsersBatchOptionsDto } from "../types/delete-users-batch-options-dto.js";

/** What `DeleteUsersBatchOptionsDto` looks like at run time. */
export const deleteUsersBatchOptionsDtoSchema: ObjectSchema<DeleteUsersBatchOptionsDto> =
  object({
    userIdType: optional(
      enumeration(["user_id", "external_id", "phone", "email", "username"]),
    ),
  });

export function isDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUsersBatchOptionsDto {
  return is(deleteUsersBatchOptionsDtoSchema, value, options);
}

export function parseDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): DeleteUsersBatchOptionsDto {
  return parse(deleteUsersBatchOptionsDtoSchema, value, options);
}

export function safeParseDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUsersBatchOptionsDto, ValidationError> {
  return safeParse(deleteUsersBatchOptionsDtoSchema, value, options);
}
