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
  record,
  safeParse,
  string,
  unknown,
} from "../runtime/schema/index.js";
import type {
  GroupMoveRequest,
  GroupMoveRequestTarget,
  GroupMoveResponse,
} from "../types/group-move.js";

/** What `GroupMoveRequestTarget` looks like at run time. */
export const groupMoveRequestTargetSchema: ObjectSchema<GroupMoveRequestTarget> =
  object<GroupMoveRequestTarget>({
    parentId: string(),
    position: optional(enumeration(["first", "last"])),
  });

export function isGroupMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): value is GroupMoveRequestTarget {
  return is<GroupMoveRequestTarget>(
    groupMoveRequestTargetSchema,
    value,
    options,
  );
}

export function parseGroupMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): GroupMoveRequestTarget {
  return parse<GroupMoveRequestTarget>(
    groupMoveRequestTargetSchema,
    value,
    options,
  );
}

export function safeParseGroupMoveRequestTarget(
  value: unknown,
  options?: CheckOptions,
): Result<GroupMoveRequestTarget, ValidationError> {
  return safeParse<GroupMoveRequestTarget>(
    groupMoveRequestTargetSchema,
    value,
    options,
  );
}

/** What `GroupMoveRequest` looks like at run time. */
export const groupMoveRequestSchema: ObjectSchema<GroupMoveRequest> =
  object<GroupMoveRequest>({
    id: string(),
    target: groupMoveRequestTargetSchema,
  });

export function isGroupMoveRequest(
  value: unknown,
  options?: CheckOptions,
): value is GroupMoveRequest {
  return is<GroupMoveRequest>(groupMoveRequestSchema, value, options);
}

export function parseGroupMoveRequest(
  value: unknown,
  options?: CheckOptions,
): GroupMoveRequest {
  return parse<GroupMoveRequest>(groupMoveRequestSchema, value, options);
}

export function safeParseGroupMoveRequest(
  value: unknown,
  options?: CheckOptions,
): Result<GroupMoveRequest, ValidationError> {
  return safeParse<GroupMoveRequest>(groupMoveRequestSchema, value, options);
}

/** What `GroupMoveResponse` looks like at run time. */
export const groupMoveResponseSchema: ObjectSchema<GroupMoveResponse> =
  object<GroupMoveResponse>({
    code: string(),
    data: record(unknown()),
    msg: string(),
    traceId: string(),
  });

export function isGroupMoveResponse(
  value: unknown,
  options?: CheckOptions,
): value is GroupMoveResponse {
  return is<GroupMoveResponse>(groupMoveResponseSchema, value, options);
}

export function parseGroupMoveResponse(
  value: unknown,
  options?: CheckOptions,
): GroupMoveResponse {
  return parse<GroupMoveResponse>(groupMoveResponseSchema, value, options);
}

export function safeParseGroupMoveResponse(
  value: unknown,
  options?: CheckOptions,
): Result<GroupMoveResponse, ValidationError> {
  return safeParse<GroupMoveResponse>(groupMoveResponseSchema, value, options);
}
