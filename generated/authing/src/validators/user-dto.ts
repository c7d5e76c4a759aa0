import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  enumeration,
  is,
  number,
  object,
  optional,
  parse,
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type { UserDto } from "../types/user-dto.js";
import { userIdentityDtoSchema } from "./user-identity-dto.js";

/** What `UserDto` looks like at run time. */
export const userDtoSchema: ObjectSchema<UserDto> = object<UserDto>({
  userId: string(),
  createdAt: string(),
  status: enumeration([
    "Suspended",
    "Resigned",
    "Activated",
    "Archived",
    "Deactivated",
  ]),
  gender: enumeration(["M", "F", "U"]),
  email: optional(string()),
  phone: optional(string()),
  username: optional(string()),
  loginsCount: optional(number()),
  departmentIds: optional(array(string())),
  identities: optional(array(userIdentityDtoSchema)),
  customData: optional(record(unknown())),
});

export function isUserDto(
  value: unknown,
  options?: CheckOptions,
): value is UserDto {
  return is<UserDto>(userDtoSchema, value, options);
}

export function parseUserDto(value: unknown, options?: CheckOptions): UserDto {
  return parse<UserDto>(userDtoSchema, value, options);
}

export function safeParseUserDto(
  value: unknown,
  options?: CheckOptions,
): Result<UserDto, ValidationError> {
  return safeParse<UserDto>(userDtoSchema, value, options);
}
