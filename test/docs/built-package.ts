import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository: string = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A folder that holds md2sdk as its users have it: built, in `node_modules`, with nothing of it but what is published.
 * Built anew, so that an old build never proves a new page right.
 */
export async function builtPackage(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-docs-'));
  const installed = path.join(folder, 'node_modules/md2sdk');
  await mkdir(path.join(folder, 'node_modules/.bin'), { recursive: true });
  await mkdir(installed);
  const inRepository = (name: string): string => path.join(repository, name);
  execFileSync(process.execPath, [inRepository('scripts/build.mjs'), '--out', path.join(installed, 'dist')]);
  for (const name of ['package.json', 'templates', 'node_modules']) await symlink(inRepository(name), path.join(installed, name));
  await symlink(inRepository('node_modules/@types'), path.join(folder, 'node_modules/@types'));
  await chmod(path.join(installed, 'dist/cli/main.js'), 0o755);
  await symlink('../md2sdk/dist/cli/main.js', path.join(folder, 'node_modules/.bin/md2sdk'));
  return folder;
}
