import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  enumeration,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { MemberMoveRequest } from "../types/index.js";

/** What `MemberMoveRequest` looks like at run time. */
export const memberMoveRequestSchema: Schema<MemberMoveRequest> =
  /* @__PURE__ */ object<MemberMoveRequest>(() => ({
    memberId: string(),
    by: enumeration(["id", "fullPath", "externalId"]),
    inherit: optional(enumeration([1, 0])),
    cipher: optional(enumeration(["clear", "rsa"])),
    state: optional(enumeration([0, 1])),
  }));

export function isMemberMoveRequest(
  value: unknown,
  options?: CheckOptions,
): value is MemberMoveRequest {
  return is<MemberMoveRequest>(memberMoveRequestSchema, value, options);
}

export function parseMemberMoveRequest(
  value: unknown,
  options?: CheckOptions,
): MemberMoveRequest {
  return parse<MemberMoveRequest>(memberMoveRequestSchema, value, options);
}

export function safeParseMemberMoveRequest(
  value: unknown,
  options?: CheckOptions,
): Result<MemberMoveRequest, ValidationError> {
  return safeParse<MemberMoveRequest>(memberMoveRequestSchema, value, options);
}
