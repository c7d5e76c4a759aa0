import {
  type CheckOptions,
  type Result,
  type Schema,
  type ValidationError,
  array,
  integer,
  is,
  object,
  openObject,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type {
  Folder,
  FolderOfFoldersShare,
  FoldersShareRequest,
  FoldersShareResponse,
  Moment,
  Person,
} from "../types/index.js";

/** What `FoldersShareRequest` looks like at run time. */
export const foldersShareRequestSchema: Schema<FoldersShareRequest> =
  /* @__PURE__ */ object<FoldersShareRequest>(() => ({
    folder: folderSchema,
    with: array(personSchema),
    until: optional(momentSchema),
  }));

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
export const foldersShareResponseSchema: Schema<FoldersShareResponse> =
  /* @__PURE__ */ object<FoldersShareResponse>(() => ({
    folder: optional(folderSchema),
  }));

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

/** What `Folder` looks like at run time. */
export const folderSchema: Schema<Folder> = /* @__PURE__ */ object<Folder>(
  () => ({
    id: string(),
    parent: optional(folderSchema),
  }),
);

export function isFolder(
  value: unknown,
  options?: CheckOptions,
): value is Folder {
  return is<Folder>(folderSchema, value, options);
}

export function parseFolder(value: unknown, options?: CheckOptions): Folder {
  return parse<Folder>(folderSchema, value, options);
}

export function safeParseFolder(
  value: unknown,
  options?: CheckOptions,
): Result<Folder, ValidationError> {
  return safeParse<Folder>(folderSchema, value, options);
}

/** What `Person` looks like at run time. */
export const personSchema: Schema<Person> = /* @__PURE__ */ object<Person>(
  () => ({
    id: string(),
  }),
);

export function isPerson(
  value: unknown,
  options?: CheckOptions,
): value is Person {
  return is<Person>(personSchema, value, options);
}

export function parsePerson(value: unknown, options?: CheckOptions): Person {
  return parse<Person>(personSchema, value, options);
}

export function safeParsePerson(
  value: unknown,
  options?: CheckOptions,
): Result<Person, ValidationError> {
  return safeParse<Person>(personSchema, value, options);
}

/** What `FolderOfFoldersShare` looks like at run time. */
export const folderOfFoldersShareSchema: Schema<FolderOfFoldersShare> =
  /* @__PURE__ */ object<FolderOfFoldersShare>(() => ({
    id: integer(),
    title: optional(string()),
  }));

export function isFolderOfFoldersShare(
  value: unknown,
  options?: CheckOptions,
): value is FolderOfFoldersShare {
  return is<FolderOfFoldersShare>(folderOfFoldersShareSchema, value, options);
}

export function parseFolderOfFoldersShare(
  value: unknown,
  options?: CheckOptions,
): FolderOfFoldersShare {
  return parse<FolderOfFoldersShare>(
    folderOfFoldersShareSchema,
    value,
    options,
  );
}

export function safeParseFolderOfFoldersShare(
  value: unknown,
  options?: CheckOptions,
): Result<FolderOfFoldersShare, ValidationError> {
  return safeParse<FolderOfFoldersShare>(
    folderOfFoldersShareSchema,
    value,
    options,
  );
}

/** What `Moment` looks like at run time. */
export const momentSchema: Schema<Moment> = /* @__PURE__ */ openObject<Moment>(
  () => ({}),
);

export function isMoment(
  value: unknown,
  options?: CheckOptions,
): value is Moment {
  return is<Moment>(momentSchema, value, options);
}

export function parseMoment(value: unknown, options?: CheckOptions): Moment {
  return parse<Moment>(momentSchema, value, options);
}

export function safeParseMoment(
  value: unknown,
  options?: CheckOptions,
): Result<Moment, ValidationError> {
  return safeParse<Moment>(momentSchema, value, options);
}
