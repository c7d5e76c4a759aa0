import type { PlannedFile } from './plan-write.ts';
import type { FolderContent } from './walk-folder.ts';

/**
 * Blocks what stands in the place of a file or of a folder that is needed: a folder with more in it than what is removed anyway, a
 * file of others, one that was edited, a link that leads elsewhere.
 */
export function withObstacles(files: readonly PlannedFile[], { folders, hidden }: FolderContent): PlannedFile[] {
  const needed = new Set(files.flatMap((file) => (file.wanted ? foldersOf(file.path) : [])));
  const held = new Set(hidden.flatMap(foldersOf));
  for (const file of files) if (file.state !== 'new' && file.state !== 'orphan') foldersOf(file.path).forEach((folder) => held.add(folder));
  return files.map((file) => {
    const isFolder = file.wanted !== undefined && folders.has(file.path);
    const stays = file.state === 'foreign' || file.state === 'kept';
    return (isFolder && held.has(file.path)) || (stays && needed.has(file.path)) ? { ...file, state: 'blocked' } : file;
  });
}

/** The folders that a path lies in. */
function foldersOf(path: string): string[] {
  return path
    .split('/')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('/'));
}
