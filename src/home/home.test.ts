import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codeFolder, packageRoot } from './index.ts';

it('is the folder of the package, not of a part of it', () => {
  expect(JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'))).toMatchObject({ name: 'md2sdk' });
  expect(existsSync(path.join(packageRoot, 'templates/index.ts'))).toBe(true);
});

it('knows what runs: here, the sources', () => {
  expect(codeFolder).toBe(path.join(packageRoot, 'src'));
  expect(existsSync(path.join(codeFolder, 'home/home.test.ts'))).toBe(true);
});
