import {
  type CheckOptions,
  type ObjectSchema,
  type Result,
  type ValidationError,
  is,
  lazy,
  object,
  optional,
  parse,
  safeParse,
  string,
} from "../runtime/schema/index.js";
import type { Folder } from "../types/folder.js";

/** What `Folder` looks like at run time. */
export const folderSchema: ObjectSchema<Folder> = object<Folder>({
  id: string(),
  parent: optional(lazy(() => folderSchema)),
});

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
