import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * When each file of a folder was written last.
 *
 * @param {string} folder
 * @returns {Promise<Map<string, bigint>>}
 */
export async function fileTimes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, (await stat(file, { bigint: true })).mtimeNs])));
}

/**
 * Files that were written, made or taken away in between.
 *
 * @param {ReadonlyMap<string, bigint>} before
 * @param {ReadonlyMap<string, bigint>} after
 * @returns {string[]}
 */
export function changedFiles(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}
