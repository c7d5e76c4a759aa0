import path from 'node:path';

/** The folders of a glob that hold no sign of one, and all of a path that is none. */
export function fixedPart(input: string): string {
  const parts = input.split(/[\\/]/);
  const open = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  if (open < 0) return input;
  return open === 0 ? '.' : parts.slice(0, open).join(path.sep) || path.sep;
}
