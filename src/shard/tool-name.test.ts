import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toolName } from './tool-name.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-tool-'));
  await mkdir(path.join(folder, 'one/read'), { recursive: true });
  await writeFile(path.join(folder, 'one/read/a.js'), 'a');
  await writeFile(path.join(folder, 'one/b.ts'), 'b');
});
afterEach(() => rm(folder, { recursive: true }));

it('is the version of an installed package', () => {
  expect(toolName(path.join(folder, 'node_modules/md2sdk/dist'), '1.2.3')).toBe('1.2.3');
});

it('tells what a checkout holds, whatever its place and its tests', async () => {
  const name = toolName(path.join(folder, 'one'), '1.2.3');
  expect(name).toMatch(/^1\.2\.3\+[\da-f]{12}$/);
  await cp(path.join(folder, 'one'), path.join(folder, 'two'), { recursive: true });
  await writeFile(path.join(folder, 'two/b.test.ts'), 'a test');
  expect(toolName(path.join(folder, 'two'), '1.2.3')).toBe(name);
  await writeFile(path.join(folder, 'two/read/a.js'), 'other');
  expect(toolName(path.join(folder, 'two'), '1.2.3')).not.toBe(name);
});
