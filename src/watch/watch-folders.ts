import { statSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';

export interface FolderWatch {
  /** From now on these folders, not what lies below them; whether any is new. */
  readonly set: (folders: readonly string[]) => boolean;
  readonly close: () => void;
}

/**
 * Calls back when something happens in one of several folders. Folders are watched one by one, which works alike on every
 * system. One that cannot be watched (the system has a limit) is left out: someone must look there from time to time.
 */
export function watchFolders(onEvent: () => void): FolderWatch {
  const watchers = new Map<string, { readonly identity: bigint; readonly watcher: FSWatcher }>();
  const forget = (folder: string): void => {
    watchers.get(folder)?.watcher.close();
    watchers.delete(folder);
  };
  const add = (folder: string): boolean => {
    const identity = statSync(folder, { throwIfNoEntry: false, bigint: true })?.ino;
    // A folder that was removed and made again is another one, though it is called the same.
    if (identity === undefined || watchers.get(folder)?.identity === identity) return false;
    forget(folder);
    const watcher = startWatching(folder, onEvent);
    if (!watcher) return false;
    watcher.on('error', () => forget(folder));
    watchers.set(folder, { identity, watcher });
    return true;
  };
  return {
    set: (folders) => {
      const wanted = new Set(folders);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) forget(folder);
      return folders.filter(add).length > 0;
    },
    close: () => {
      for (const folder of watchers.keys()) forget(folder);
    },
  };
}

function startWatching(folder: string, onEvent: () => void): FSWatcher | undefined {
  try {
    return watch(folder, onEvent);
  } catch {
    return undefined;
  }
}
