import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  binary,
  boolean,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { UploadAvatarRequest } from "../types/upload-avatar.js";

/** What `UploadAvatarRequest` looks like at run time. */
export const uploadAvatarRequestSchema: ObjectSchema<UploadAvatarRequest> =
  object({
    userId: string(),
    file: binary(),
    crop: optional(boolean()),
  });

export function isUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): value is UploadAvatarRequest {
  return is(uploadAvatarRequestSchema, value, options);
}

export function parseUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): UploadAvatarRequest {
  return parse(uploadAvatarRequestSchema, value, options);
}

export function safeParseUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UploadAvatarRequest, ValidationError> {
  return safeParse(uploadAvatarRequestSchema, value, options);
}
