import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '../build/bundle.mjs';

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
  await bundle(root, path.join(folder, 'dist'));
  return path.join(folder, 'dist/cli/main.js');
}
