import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<DeleteUsersBatchOptionsDto>({
    userIdType: optional(
      enumeration(["user_id", "external_id", "phone", "email", "username"]),
    ),
  });

export function isDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): value is DeleteUsersBatchOptionsDto {
  return is<DeleteUsersBatchOptionsDto>(
    deleteUsersBatchOptionsDtoSchema,
    value,
    options,
  );
}

export function parseDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): DeleteUsersBatchOptionsDto {
  return parse<DeleteUsersBatchOptionsDto>(
    deleteUsersBatchOptionsDtoSchema,
    value,
    options,
  );
}

export function safeParseDeleteUsersBatchOptionsDto(
  value: unknown,
  options?: CheckOptions,
): Result<DeleteUsersBatchOptionsDto, ValidationError> {
  return safeParse<DeleteUsersBatchOptionsDto>(
    deleteUsersBatchOptionsDtoSchema,
    value,
    options,
  );
}
