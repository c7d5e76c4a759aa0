import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  ResourceGroupListInput,
  ResourceGroupListResponse,
  ResourceGroupListResponseData,
  ResourceGroupListResponseDataParent,
} from "../types/resource-group-list.js";

/** What `ResourceGroupListInput` looks like at run time. */
export const resourceGroupListInputSchema: ObjectSchema<ResourceGroupListInput> =
  object<ResourceGroupListInput>({
    pageIndex: union(string(), number(), boolean()),
    pageSize: union(string(), number(), boolean()),
    keyword: optional(union(string(), number(), boolean())),
  });

export function isResourceGroupListInput(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListInput {
  return is<ResourceGroupListInput>(
    resourceGroupListInputSchema,
    value,
    options,
  );
}

export function parseResourceGroupListInput(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListInput {
  return parse<ResourceGroupListInput>(
    resourceGroupListInputSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListInput(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListInput, ValidationError> {
  return safeParse<ResourceGroupListInput>(
    resourceGroupListInputSchema,
    value,
    options,
  );
}

/** What `ResourceGroupListResponseDataParent` looks like at run time. */
export const resourceGroupListResponseDataParentSchema: ObjectSchema<ResourceGroupListResponseDataParent> =
  openObject<ResourceGroupListResponseDataParent>({
    id: optional(string()),
    name: optional(string()),
  });

export function isResourceGroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListResponseDataParent {
  return is<ResourceGroupListResponseDataParent>(
    resourceGroupListResponseDataParentSchema,
    value,
    options,
  );
}

export function parseResourceGroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListResponseDataParent {
  return parse<ResourceGroupListResponseDataParent>(
    resourceGroupListResponseDataParentSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListResponseDataParent(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListResponseDataParent, ValidationError> {
  return safeParse<ResourceGroupListResponseDataParent>(
    resourceGroupListResponseDataParentSchema,
    value,
    options,
  );
}

/** What `ResourceGroupListResponseData` looks like at run time. */
export const resourceGroupListResponseDataSchema: ObjectSchema<ResourceGroupListResponseData> =
  openObject<ResourceGroupListResponseData>({
    id: optional(string()),
    name: optional(string()),
    parent: optional(resourceGroupListResponseDataParentSchema),
    resourceCount: optional(number()),
  });

export function isResourceGroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListResponseData {
  return is<ResourceGroupListResponseData>(
    resourceGroupListResponseDataSchema,
    value,
    options,
  );
}

export function parseResourceGroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListResponseData {
  return parse<ResourceGroupListResponseData>(
    resourceGroupListResponseDataSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListResponseData, ValidationError> {
  return safeParse<ResourceGroupListResponseData>(
    resourceGroupListResponseDataSchema,
    value,
    options,
  );
}

/** What `ResourceGroupListResponse` looks like at run time. */
export const resourceGroupListResponseSchema: ObjectSchema<ResourceGroupListResponse> =
  openObject<ResourceGroupListResponse>({
    code: optional(number()),
    data: optional(array(resourceGroupListResponseDataSchema)),
    msg: optional(string()),
  });

export function isResourceGroupListResponse(
  value: unknown,
  options?: CheckOptions,
): value is ResourceGroupListResponse {
  return is<ResourceGroupListResponse>(
    resourceGroupListResponseSchema,
    value,
    options,
  );
}

export function parseResourceGroupListResponse(
  value: unknown,
  options?: CheckOptions,
): ResourceGroupListResponse {
  return parse<ResourceGroupListResponse>(
    resourceGroupListResponseSchema,
    value,
    options,
  );
}

export function safeParseResourceGroupListResponse(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceGroupListResponse, ValidationError> {
  return safeParse<ResourceGroupListResponse>(
    resourceGroupListResponseSchema,
    value,
    options,
  );
}
