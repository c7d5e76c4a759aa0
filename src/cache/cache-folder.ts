import { existsSync } from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where things are kept between runs: where the tools of a package put what may be deleted (`node_modules/.cache`), else with the
 * user's own caches. Nowhere, where there is neither.
 */
export function cacheFolder(from: string, env: Environment): string | undefined {
  const home = packageAbove(from);
  if (home !== undefined) return path.join(home, 'node_modules', '.cache', 'md2sdk');
  const caches = userCaches(env);
  return caches === undefined ? undefined : path.join(caches, 'md2sdk');
}

function packageAbove(folder: string): string | undefined {
  if (existsSync(path.join(folder, 'package.json')) || existsSync(path.join(folder, 'node_modules'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : packageAbove(above);
}

/** As each system has it. */
function userCaches({ XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local }: Environment): string | undefined {
  if (process.platform === 'win32') return local;
  if (xdg) return xdg;
  if (!home) return undefined;
  return process.platform === 'darwin' ? path.join(home, 'Library', 'Caches') : path.join(home, '.cache');
}
