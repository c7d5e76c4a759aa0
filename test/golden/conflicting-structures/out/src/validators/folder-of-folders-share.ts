import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
  type ValidationError,
  integer,
  is,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { FolderOfFoldersShare } from "../types/folder-of-folders-share.js";

/** What `FolderOfFoldersShare` looks like at run time. */
export const folderOfFoldersShareSchema: ObjectSchema<FolderOfFoldersShare> =
  object({
    id: integer(),
    title: optional(string()),
  });

export function isFolderOfFoldersShare(
  value: unknown,
  options?: CheckOptions,
): value is FolderOfFoldersShare {
  return is(folderOfFoldersShareSchema, value, options);
}

export function parseFolderOfFoldersShare(
  value: unknown,
  options?: CheckOptions,
): FolderOfFoldersShare {
  return parse(folderOfFoldersShareSchema, value, options);
}

export function safeParseFolderOfFoldersShare(
  value: unknown,
  options?: CheckOptions,
): Result<FolderOfFoldersShare, ValidationError> {
  return safeParse(folderOfFoldersShareSchema, value, options);
}
