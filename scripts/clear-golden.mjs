// Leaves of each case of test/golden its page alone, so that what is no longer yielded does not stay; the tests then write it anew.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const golden = fileURLToPath(new URL('../test/golden/', import.meta.url));
const cases = globSync('*/input.md', { cwd: golden }).map((page) => path.dirname(page));
const made = cases.flatMap((name) => globSync(`${name}/**`, { cwd: golden, absolute: true, ignore: '*/input.md' }));
for (const file of made) rmSync(file);
