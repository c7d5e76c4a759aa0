import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type { AvatarRespDto } from "../types/avatar-resp-dto.js";
import type { UploadAvatarRequest } from "../types/upload-avatar.js";
import { avatarRespDtoSchema } from "../validators/avatar-resp-dto.js";
import { uploadAvatarRequestSchema } from "../validators/upload-avatar.js";

const operation: OperationDescriptor<AvatarRespDto> = {
  id: "uploadAvatar",
  method: "POST",
  path: "/api/v3/upload-avatar",
  parameters: [],
  body: { contentType: "multipart/form-data", from: "rest" },
  success: { field: "statusCode", values: [200] },
  inputSchema: uploadAvatarRequestSchema,
  outputSchema: avatarRespDtoSchema,
};

/**
 * 上传头像
 *
 * POST /api/v3/upload-avatar
 *
 * @see upload-avatar.md:1
 */
export function uploadAvatar(
  transport: Transport,
  input: UploadAvatarRequest,
  options?: RequestOptions,
): Promise<AvatarRespDto> {
  return send<AvatarRespDto>(transport, operation, input, options);
}

/** As `uploadAvatar`, but returns its failure in place of throwing it. */
export function uploadAvatarSafe(
  transport: Transport,
  input: UploadAvatarRequest,
  options?: RequestOptions,
): Promise<Result<AvatarRespDto, ClientError>> {
  return sendSafe<AvatarRespDto>(transport, operation, input, options);
}
