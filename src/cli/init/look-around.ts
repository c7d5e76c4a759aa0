import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lockNames } from '../../init/index.ts';
import type { Project } from '../../init/index.ts';
import { gitIgnores } from '../../source/index.ts';
import { shownPath } from '../shown-path.ts';

/** Looks around the working folder. */
export async function lookAround(cwd: string, version: string): Promise<Project> {
  const entries = readdirSync(cwd, { withFileTypes: true });
  const root = repositoryRoot(cwd);
  const lock = nearestLock(cwd, root ?? cwd);
  const packageJson = textOf(path.join(cwd, 'package.json'));
  return {
    files: new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name)),
    folder: root === undefined || root === cwd ? '' : shownPath(root, cwd),
    isRepository: root !== undefined,
    ignoresModules: await gitIgnores(cwd, path.join(cwd, 'node_modules', 'any')),
    version,
    ...(packageJson !== undefined && { packageJson }),
    ...(lock && { lock }),
  };
}

function repositoryRoot(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : repositoryRoot(above);
}

/** A workspace has its lock file at the top. */
function nearestLock(folder: string, top: string): Project['lock'] {
  for (const name of lockNames) {
    const text = textOf(path.join(folder, name));
    if (text !== undefined) return { name, text };
  }
  return folder === top ? undefined : nearestLock(path.dirname(folder), top);
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
