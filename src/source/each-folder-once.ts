import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** The files without those of a folder that links lead to again: read twice, a page would clash with itself. */
export async function eachFolderOnce(files: readonly string[], cwd: string): Promise<string[]> {
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  const root = await realPath(cwd);
  const ways = await Promise.all(
    folders.map(async (folder) => {
      const real = await realPath(folder);
      return { folder, real, isLinked: real !== path.join(root, path.relative(cwd, folder)) };
    }),
  );
  // its own name goes before a link, and a short way before a long one
  ways.sort((a, b) => Number(a.isLinked) - Number(b.isLinked) || a.folder.length - b.folder.length || (a.folder < b.folder ? -1 : 1));
  const chosen = new Map<string, string>();
  for (const { folder, real } of ways) if (!chosen.has(real)) chosen.set(real, folder);
  const kept = new Set(chosen.values());
  return files.filter((file) => kept.has(path.dirname(file)));
}

/** What cannot be followed is what it is called. */
async function realPath(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}
