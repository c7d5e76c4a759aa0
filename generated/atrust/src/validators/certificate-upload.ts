import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  binary,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  CertificateUploadRequest,
  CertificateUploadResponse,
  CertificateUploadResponseData,
} from "../types/certificate-upload.js";

/** What `CertificateUploadRequest` looks like at run time. */
export const certificateUploadRequestSchema: ObjectSchema<CertificateUploadRequest> =
  object({
    file: binary(),
    name: string(),
    password: optional(string()),
  });

export function isCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadRequest {
  return is(certificateUploadRequestSchema, value, options);
}

export function parseCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadRequest {
  return parse(certificateUploadRequestSchema, value, options);
}

export function safeParseCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadRequest, ValidationError> {
  return safeParse(certificateUploadRequestSchema, value, options);
}

/** What `CertificateUploadResponseData` looks like at run time. */
export const certificateUploadResponseDataSchema: ObjectSchema<CertificateUploadResponseData> =
  object({
    id: string(),
    notAfter: string(),
  });

export function isCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadResponseData {
  return is(certificateUploadResponseDataSchema, value, options);
}

export function parseCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadResponseData {
  return parse(certificateUploadResponseDataSchema, value, options);
}

export function safeParseCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadResponseData, ValidationError> {
  return safeParse(certificateUploadResponseDataSchema, value, options);
}

/** What `CertificateUploadResponse` looks like at run time. */
export const certificateUploadResponseSchema: ObjectSchema<CertificateUploadResponse> =
  object({
    code: string(),
    data: certificateUploadResponseDataSchema,
    msg: string(),
    traceId: string(),
  });

export function isCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadResponse {
  return is(certificateUploadResponseSchema, value, options);
}

export function parseCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadResponse {
  return parse(certificateUploadResponseSchema, value, options);
}

export function safeParseCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadResponse, ValidationError> {
  return safeParse(certificateUploadResponseSchema, value, options);
}
