import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  enumeration,
  is,
  limit,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type { CreateUserRequest } from "../types/create-user.js";
import { createUserOptionsDtoSchema } from "./create-user-options-dto.js";

/** What `CreateUserRequest` looks like at run time. */
export const createUserRequestSchema: ObjectSchema<CreateUserRequest> =
  object<CreateUserRequest>({
    status: optional(
      enumeration([
        "Suspended",
        "Resigned",
        "Activated",
        "Archived",
        "Deactivated",
      ]),
    ),
    username: optional(string()),
    email: optional(string()),
    phone: optional(string()),
    password: optional(string()),
    passwordEncryptType: optional(enumeration(["sm2", "rsa", "none"])),
    gender: optional(enumeration(["M", "F", "U"])),
    departmentIds: optional(limit(array(string()), { maxItems: 50 })),
    nickname: optional(string()),
    customData: optional(record(unknown())),
    options: optional(createUserOptionsDtoSchema),
  });

export function isCreateUserRequest(
  value: unknown,
  options?: CheckOptions,
): value is CreateUserRequest {
  return is<CreateUserRequest>(createUserRequestSchema, value, options);
}

export function parseCreateUserRequest(
  value: unknown,
  options?: CheckOptions,
): CreateUserRequest {
  return parse<CreateUserRequest>(createUserRequestSchema, value, options);
}

export function safeParseCreateUserRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CreateUserRequest, ValidationError> {
  return safeParse<CreateUserRequest>(createUserRequestSchema, value, options);
}
