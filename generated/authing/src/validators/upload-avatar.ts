import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<UploadAvatarRequest>({
    userId: string(),
    file: binary(),
    crop: optional(boolean()),
  });

export function isUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): value is UploadAvatarRequest {
  return is<UploadAvatarRequest>(uploadAvatarRequestSchema, value, options);
}

export function parseUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): UploadAvatarRequest {
  return parse<UploadAvatarRequest>(uploadAvatarRequestSchema, value, options);
}

export function safeParseUploadAvatarRequest(
  value: unknown,
  options?: CheckOptions,
): Result<UploadAvatarRequest, ValidationError> {
  return safeParse<UploadAvatarRequest>(
    uploadAvatarRequestSchema,
    value,
    options,
  );
}
