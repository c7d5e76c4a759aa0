import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file that stands where a folder, or one above it, should be. */
export function fileInPlace(folder: string): string | undefined {
  for (let each = folder; ; each = path.dirname(each)) {
    if (existsSync(each)) return statSync(each).isDirectory() ? undefined : each;
    if (each === path.dirname(each)) return undefined;
  }
}
