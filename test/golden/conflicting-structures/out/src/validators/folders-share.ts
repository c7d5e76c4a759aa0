import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  array,
  is,
  object,
  optional,
  parse,
  safeParse,
} from "../runtime/schema/index.js";
import type {
  FoldersShareRequest,
  FoldersShareResponse,
} from "../types/folders-share.js";
import { folderSchema } from "./folder.js";
import { momentSchema } from "./moment.js";
import { personSchema } from "./person.js";

/** What `FoldersShareRequest` looks like at run time. */
export const foldersShareRequestSchema: ObjectSchema<FoldersShareRequest> =
  object<FoldersShareRequest>({
    folder: folderSchema,
    with: array(personSchema),
    until: optional(momentSchema),
  });

export function isFoldersShareRequest(
  value: unknown,
  options?: CheckOptions,
): value is FoldersShareRequest {
  return is<FoldersShareRequest>(foldersShareRequestSchema, value, options);
}

export function parseFoldersShareRequest(
  value: unknown,
  options?: CheckOptions,
): FoldersShareRequest {
  return parse<FoldersShareRequest>(foldersShareRequestSchema, value, options);
}

export function safeParseFoldersShareRequest(
  value: unknown,
  options?: CheckOptions,
): Result<FoldersShareRequest, ValidationError> {
  return safeParse<FoldersShareRequest>(
    foldersShareRequestSchema,
    value,
    options,
  );
}

/** What `FoldersShareResponse` looks like at run time. */
export const foldersShareResponseSchema: ObjectSchema<FoldersShareResponse> =
  object<FoldersShareResponse>({
    folder: optional(folderSchema),
  });

export function isFoldersShareResponse(
  value: unknown,
  options?: CheckOptions,
): value is FoldersShareResponse {
  return is<FoldersShareResponse>(foldersShareResponseSchema, value, options);
}

export function parseFoldersShareResponse(
  value: unknown,
  options?: CheckOptions,
): FoldersShareResponse {
  return parse<FoldersShareResponse>(
    foldersShareResponseSchema,
    value,
    options,
  );
}

export function safeParseFoldersShareResponse(
  value: unknown,
  options?: CheckOptions,
): Result<FoldersShareResponse, ValidationError> {
  return safeParse<FoldersShareResponse>(
    foldersShareResponseSchema,
    value,
    options,
  );
}
