import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  array,
  boolean,
  is,
  number,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
  union,
} from "../runtime/schema/index.js";
import type {
  ResourcegroupListInput,
  ResourcegroupListResponse,
  ResourcegroupListResponseData,
  ResourcegroupListResponseDataParent,
} from "../types/resourcegroup-list.js";

/** What `ResourcegroupListInput` looks like at run time. */
export const resourcegroupListInputSchema: ObjectSchema<ResourcegroupListInput> =
  object({
    pageIndex: union(string(), number(), boolean()),
    pageSize: union(string(), number(), boolean()),
    keyword: optional(union(string(), number(), boolean())),
  });

export function isResourcegroupListInput(
  value: unknown,
  options?: CheckOptions,
): value is ResourcegroupListInput {
  return is(resourcegroupListInputSchema, value, options);
}

export function parseResourcegroupListInput(
  value: unknown,
  options?: CheckOptions,
): ResourcegroupListInput {
  return parse(resourcegroupListInputSchema, value, options);
}

export function safeParseResourcegroupListInput(
  value: unknown,
  options?: CheckOptions,
): Result<ResourcegroupListInput, ValidationError> {
  return safeParse(resourcegroupListInputSchema, value, options);
}

/** What `ResourcegroupListResponseDataParent` looks like at run time. */
export const resourcegroupListResponseDataParentSchema: ObjectSchema<ResourcegroupListResponseDataParent> =
  openObject({
    id: optional(string()),
    name: optional(string()),
  });

export function isResourcegroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): value is ResourcegroupListResponseDataParent {
  return is(resourcegroupListResponseDataParentSchema, value, options);
}

export function parseResourcegroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): ResourcegroupListResponseDataParent {
  return parse(resourcegroupListResponseDataParentSchema, value, options);
}

export function safeParseResourcegroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): Result<ResourcegroupListResponseDataParent, ValidationError> {
  return safeParse(resourcegroupListResponseDataParentSchema, value, options);
}

/** What `ResourcegroupListResponseData` looks like at run time. */
export const resourcegroupListResponseDataSchema: ObjectSchema<ResourcegroupListResponseData> =
  openObject({
    id: optional(string()),
    name: optional(string()),
    parent: optional(resourcegroupListResponseDataParentSchema),
    resourceCount: optional(number()),
  });

export function isResourcegroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): value is ResourcegroupListResponseData {
  return is(resourcegroupListResponseDataSchema, value, options);
}

export function parseResourcegroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): ResourcegroupListResponseData {
  return parse(resourcegroupListResponseDataSchema, value, options);
}

export function safeParseResourcegroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<ResourcegroupListResponseData, ValidationError> {
  return safeParse(resourcegroupListResponseDataSchema, value, options);
}

/** What `ResourcegroupListResponse` looks like at run time. */
export const resourcegroupListResponseSchema: ObjectSchema<ResourcegroupListResponse> =
  openObject({
    code: optional(number()),
    data: optional(array(resourcegroupListResponseDataSchema)),
    msg: optional(string()),
  });

export function isResourcegroupListResponse(
  value: unknown,
  options?: CheckOptions,
): value is ResourcegroupListResponse {
  return is(resourcegroupListResponseSchema, value, options);
}

export function parseResourcegroupListResponse(
  value: unknown,
  options?: CheckOptions,
): ResourcegroupListResponse {
  return parse(resourcegroupListResponseSchema, value, options);
}

export function safeParseResourcegroupListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<ResourcegroupListResponse, ValidationError> {
  return safeParse(resourcegroupListResponseSchema, value, options);
}
