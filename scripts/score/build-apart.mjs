import { execFile } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the sources as they are into a folder of its own, so that no stale build is scored and none is disturbed.
 *
 * @param {string} root Of the checkout.
 * @param {string} folder Inside of it, so that the packages are found.
 * @returns {Promise<string>} The command line's file.
 */
export async function buildApart(root, folder) {
  await mkdir(folder, { recursive: true });
  // the command line reads its version there
  await copyFile(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json'), '--outDir', path.join(folder, 'dist')]).catch((error) => {
    throw new Error(`the sources do not build:\n${error.stdout}`);
  });
  return path.join(folder, 'dist/cli/main.js');
}
