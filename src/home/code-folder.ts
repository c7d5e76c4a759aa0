import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './package-root.ts';

const [inRoot = ''] = path.relative(packageRoot, fileURLToPath(import.meta.url)).split(path.sep);

/** The folder of what runs: the sources, or the build. */
export const codeFolder: string = path.join(packageRoot, inRoot);
