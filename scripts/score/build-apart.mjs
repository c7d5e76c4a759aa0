import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
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
  const cli = path.join(folder, 'dist/cli/main.js');
  await promisify(execFile)(process.execPath, [
    compiler,
    '-p',
    path.join(root, 'tsconfig.build.json'),
    '--outDir',
    path.join(folder, 'dist'),
  ]).catch((error) => {
    // a wrong type is found elsewhere, and is printed all the same
    if (!existsSync(cli)) throw new Error(`the sources do not build:\n${error.stdout}`);
  });
  return cli;
}
