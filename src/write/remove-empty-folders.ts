import { rmdir } from 'node:fs/promises';
import path from 'node:path';

/** Removes a folder inside `root`, and those above it, as long as they are empty. */
export async function removeEmptyFolders(root: string, inside: string): Promise<void> {
  for (let each = inside; each !== '.'; each = path.dirname(each)) {
    try {
      await rmdir(path.join(root, each));
    } catch {
      return;
    }
  }
}
