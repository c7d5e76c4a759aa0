import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
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
  object<FolderOfFoldersShare>({
    id: integer(),
    title: optional(string()),
  });

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
