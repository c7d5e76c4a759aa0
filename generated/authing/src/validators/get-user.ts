import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  boolean,
  enumeration,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { GetUserInput } from "../types/get-user.js";

/** What `GetUserInput` looks like at run time. */
export const getUserInputSchema: ObjectSchema<GetUserInput> =
  object<GetUserInput>({
    userId: string(),
    userIdType: optional(
      enumeration(["user_id", "external_id", "phone", "email", "username"]),
    ),
    withCustomData: optional(boolean()),
    withDepartmentIds: optional(boolean()),
  });

export function isGetUserInput(
  value: unknown,
  options?: CheckOptions,
): value is GetUserInput {
  return is<GetUserInput>(getUserInputSchema, value, options);
}

export function parseGetUserInput(
  value: unknown,
  options?: CheckOptions,
): GetUserInput {
  return parse<GetUserInput>(getUserInputSchema, value, options);
}

export function safeParseGetUserInput(
  value: unknown,
  options?: CheckOptions,
): Result<GetUserInput, ValidationError> {
  return safeParse<GetUserInput>(getUserInputSchema, value, options);
}
