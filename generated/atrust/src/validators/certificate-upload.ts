import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<CertificateUploadRequest>({
    file: binary(),
    name: string(),
    password: optional(string()),
  });

export function isCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadRequest {
  return is<CertificateUploadRequest>(
    certificateUploadRequestSchema,
    value,
    options,
  );
}

export function parseCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadRequest {
  return parse<CertificateUploadRequest>(
    certificateUploadRequestSchema,
    value,
    options,
  );
}

export function safeParseCertificateUploadRequest(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadRequest, ValidationError> {
  return safeParse<CertificateUploadRequest>(
    certificateUploadRequestSchema,
    value,
    options,
  );
}

/** What `CertificateUploadResponseData` looks like at run time. */
export const certificateUploadResponseDataSchema: ObjectSchema<CertificateUploadResponseData> =
  object<CertificateUploadResponseData>({
    id: string(),
    notAfter: string(),
  });

export function isCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadResponseData {
  return is<CertificateUploadResponseData>(
    certificateUploadResponseDataSchema,
    value,
    options,
  );
}

export function parseCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadResponseData {
  return parse<CertificateUploadResponseData>(
    certificateUploadResponseDataSchema,
    value,
    options,
  );
}

export function safeParseCertificateUploadResponseData(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadResponseData, ValidationError> {
  return safeParse<CertificateUploadResponseData>(
    certificateUploadResponseDataSchema,
    value,
    options,
  );
}

/** What `CertificateUploadResponse` looks like at run time. */
export const certificateUploadResponseSchema: ObjectSchema<CertificateUploadResponse> =
  object<CertificateUploadResponse>({
    code: string(),
    data: certificateUploadResponseDataSchema,
    msg: string(),
    traceId: string(),
  });

export function isCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): value is CertificateUploadResponse {
  return is<CertificateUploadResponse>(
    certificateUploadResponseSchema,
    value,
    options,
  );
}

export function parseCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): CertificateUploadResponse {
  return parse<CertificateUploadResponse>(
    certificateUploadResponseSchema,
    value,
    options,
  );
}

export function safeParseCertificateUploadResponse(
  value: unknown,
  options?: CheckOptions,
): Result<CertificateUploadResponse, ValidationError> {
  return safeParse<CertificateUploadResponse>(
    certificateUploadResponseSchema,
    value,
    options,
  );
}
