import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  boolean,
  enumeration,
  is,
  limit,
  number,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  ResourceCreateRequest,
  ResourceCreateRequestAddressList,
  ResourceCreateRequestAdvanced,
  ResourceCreateRequestAdvancedHeader,
  ResourceCreateRequestAdvancedHeaderExtra,
  ResourceCreateResponse,
  ResourceCreateResponseData,
} from "../types/resource-create.js";

/** What `ResourceCreateRequestAddressList` looks like at run time. */
export const resourceCreateRequestAddressListSchema: ObjectSchema<ResourceCreateRequestAddressList> =
  object<ResourceCreateRequestAddressList>({
    host: string(),
    ports: array(number()),
    protocol: optional(enumeration(["http", "https", "tcp"])),
  });

export function isResourceCreateRequestAddressList(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAddressList {
  return is<ResourceCreateRequestAddressList>(
    resourceCreateRequestAddressListSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAddressList(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAddressList {
  return parse<ResourceCreateRequestAddressList>(
    resourceCreateRequestAddressListSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAddressList(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAddressList, ValidationError> {
  return safeParse<ResourceCreateRequestAddressList>(
    resourceCreateRequestAddressListSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequestAdvancedHeaderExtra` looks like at run time. */
export const resourceCreateRequestAdvancedHeaderExtraSchema: ObjectSchema<ResourceCreateRequestAdvancedHeaderExtra> =
  openObject<ResourceCreateRequestAdvancedHeaderExtra>({
    name: optional(string()),
    value: optional(string()),
  });

export function isResourceCreateRequestAdvancedHeaderExtra(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAdvancedHeaderExtra {
  return is<ResourceCreateRequestAdvancedHeaderExtra>(
    resourceCreateRequestAdvancedHeaderExtraSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAdvancedHeaderExtra(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAdvancedHeaderExtra {
  return parse<ResourceCreateRequestAdvancedHeaderExtra>(
    resourceCreateRequestAdvancedHeaderExtraSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAdvancedHeaderExtra(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAdvancedHeaderExtra, ValidationError> {
  return safeParse<ResourceCreateRequestAdvancedHeaderExtra>(
    resourceCreateRequestAdvancedHeaderExtraSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequestAdvancedHeader` looks like at run time. */
export const resourceCreateRequestAdvancedHeaderSchema: ObjectSchema<ResourceCreateRequestAdvancedHeader> =
  openObject<ResourceCreateRequestAdvancedHeader>({
    keepHost: optional(boolean()),
    extra: optional(array(resourceCreateRequestAdvancedHeaderExtraSchema)),
  });

export function isResourceCreateRequestAdvancedHeader(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAdvancedHeader {
  return is<ResourceCreateRequestAdvancedHeader>(
    resourceCreateRequestAdvancedHeaderSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAdvancedHeader(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAdvancedHeader {
  return parse<ResourceCreateRequestAdvancedHeader>(
    resourceCreateRequestAdvancedHeaderSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAdvancedHeader(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAdvancedHeader, ValidationError> {
  return safeParse<ResourceCreateRequestAdvancedHeader>(
    resourceCreateRequestAdvancedHeaderSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequestAdvanced` looks like at run time. */
export const resourceCreateRequestAdvancedSchema: ObjectSchema<ResourceCreateRequestAdvanced> =
  openObject<ResourceCreateRequestAdvanced>({
    header: optional(resourceCreateRequestAdvancedHeaderSchema),
    timeoutSeconds: optional(number()),
  });

export function isResourceCreateRequestAdvanced(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequestAdvanced {
  return is<ResourceCreateRequestAdvanced>(
    resourceCreateRequestAdvancedSchema,
    value,
    options,
  );
}

export function parseResourceCreateRequestAdvanced(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequestAdvanced {
  return parse<ResourceCreateRequestAdvanced>(
    resourceCreateRequestAdvancedSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequestAdvanced(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequestAdvanced, ValidationError> {
  return safeParse<ResourceCreateRequestAdvanced>(
    resourceCreateRequestAdvancedSchema,
    value,
    options,
  );
}

/** What `ResourceCreateRequest` looks like at run time. */
export const resourceCreateRequestSchema: ObjectSchema<ResourceCreateRequest> =
  object<ResourceCreateRequest>({
    name: string(),
    groupId: optional(string()),
    mode: enumeration([1, 2]),
    addressList: limit(array(resourceCreateRequestAddressListSchema), {
      maxItems: 50,
    }),
    icon: optional(string()),
    advanced: optional(resourceCreateRequestAdvancedSchema),
  });

export function isResourceCreateRequest(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateRequest {
  return is<ResourceCreateRequest>(resourceCreateRequestSchema, value, options);
}

export function parseResourceCreateRequest(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateRequest {
  return parse<ResourceCreateRequest>(
    resourceCreateRequestSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateRequest(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateRequest, ValidationError> {
  return safeParse<ResourceCreateRequest>(
    resourceCreateRequestSchema,
    value,
    options,
  );
}

/** What `ResourceCreateResponseData` looks like at run time. */
export const resourceCreateResponseDataSchema: ObjectSchema<ResourceCreateResponseData> =
  openObject<ResourceCreateResponseData>({
    id: optional(string()),
    createdAt: optional(number()),
  });

export function isResourceCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateResponseData {
  return is<ResourceCreateResponseData>(
    resourceCreateResponseDataSchema,
    value,
    options,
  );
}

export function parseResourceCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateResponseData {
  return parse<ResourceCreateResponseData>(
    resourceCreateResponseDataSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateResponseData, ValidationError> {
  return safeParse<ResourceCreateResponseData>(
    resourceCreateResponseDataSchema,
    value,
    options,
  );
}

/** What `ResourceCreateResponse` looks like at run time. */
export const resourceCreateResponseSchema: ObjectSchema<ResourceCreateResponse> =
  openObject<ResourceCreateResponse>({
    code: optional(number()),
    data: optional(resourceCreateResponseDataSchema),
    msg: optional(string()),
  });

export function isResourceCreateResponse(
  value: unknown,
  options?: CheckOptions,
): value is ResourceCreateResponse {
  return is<ResourceCreateResponse>(
    resourceCreateResponseSchema,
    value,
    options,
  );
}

export function parseResourceCreateResponse(
  value: unknown,
  options?: CheckOptions,
): ResourceCreateResponse {
  return parse<ResourceCreateResponse>(
    resourceCreateResponseSchema,
    value,
    options,
  );
}

export function safeParseResourceCreateResponse(
  value: unknown,
  options?: CheckOptions,
): Result<ResourceCreateResponse, ValidationError> {
  return safeParse<ResourceCreateResponse>(
    resourceCreateResponseSchema,
    value,
    options,
  );
}
