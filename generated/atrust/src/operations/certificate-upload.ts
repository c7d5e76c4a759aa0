import {
  type ClientError,
  type OperationDescriptor,
  type RequestOptions,
  type Result,
  type Transport,
  send,
  sendSafe,
} from "../runtime/index.js";
import type {
  CertificateUploadRequest,
  CertificateUploadResponse,
} from "../types/certificate-upload.js";
import {
  certificateUploadRequestSchema,
  certificateUploadResponseSchema,
} from "../validators/certificate-upload.js";

const operation: OperationDescriptor<CertificateUploadResponse> = {
  id: "certificateUpload",
  method: "POST",
  path: "/api/v3/certificate/upload",
  parameters: [],
  body: { contentType: "multipart/form-data", from: "rest" },
  success: { field: "code", values: ["OK"] },
  inputSchema: certificateUploadRequestSchema,
  outputSchema: certificateUploadResponseSchema,
};

/**
 * 上传证书
 *
 * 上传一张服务器证书。
 *
 * POST /api/v3/certificate/upload
 *
 * @see certificate-upload.md:1
 */
export function certificateUpload(
  transport: Transport,
  input: CertificateUploadRequest,
  options?: RequestOptions,
): Promise<CertificateUploadResponse> {
  return send<CertificateUploadResponse>(transport, operation, input, options);
}

/** As `certificateUpload`, but returns its failure in place of throwing it. */
export function certificateUploadSafe(
  transport: Transport,
  input: CertificateUploadRequest,
  options?: RequestOptions,
): Promise<Result<CertificateUploadResponse, ClientError>> {
  return sendSafe<CertificateUploadResponse>(
    transport,
    operation,
    input,
    options,
  );
}
