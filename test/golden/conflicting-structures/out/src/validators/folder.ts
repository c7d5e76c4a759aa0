import type { Result } from "../runtime/http/result.js";
import {
  type CheckOptions,
  type ObjectSchema,
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
export const folderSchema: ObjectSchema<Folder> = object({
  id: string(),
  parent: optional(lazy(() => folderSchema)),
});

export function isFolder(
  value: unknown,
  options?: CheckOptions,
): value is Folder {
  return is(folderSchema, value, options);
}

export function parseFolder(value: unknown, options?: CheckOptions): Folder {
  return parse(folderSchema, value, options);
}

export function safeParseFolder(
  value: unknown,
  options?: CheckOptions,
): Result<Folder, ValidationError> {
  return safeParse(folderSchema, value, options);
}
