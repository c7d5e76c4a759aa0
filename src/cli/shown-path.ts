import path from 'node:path';

/** A path as people read it from where they stand, with `/`. */
export function shownPath(cwd: string, ...parts: readonly string[]): string {
  return (
    path
      .relative(cwd, path.join(...parts))
      .split(path.sep)
      .join('/') || '.'
  );
}
