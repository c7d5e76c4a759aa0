import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheFolder } from './cache-folder.ts';
import { toolStamp } from './tool-stamp.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'md2sdk-stamp-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('names an installed md2sdk by its version', () => {
  expect(toolStamp([path.join(root, 'node_modules/md2sdk/dist'), path.join(root, 'node_modules/md2sdk/templates')], '1.2.3')).toBe('1.2.3');
});

it('tells a checkout from what it was before a file of it changed', () => {
  const folders = ['dist', 'templates'].map((name) => path.join(root, name));
  for (const folder of folders) mkdirSync(path.join(folder, 'cli'), { recursive: true });
  const file = path.join(root, 'dist', 'cli', 'main.js');
  writeFileSync(file, 'a');
  const before = toolStamp(folders, '1');
  expect(toolStamp(folders, '1')).toBe(before);
  expect(toolStamp(folders, '2')).not.toBe(before);
  utimesSync(file, 1, 1);
  const after = toolStamp(folders, '1');
  expect(after).not.toBe(before);
  writeFileSync(path.join(root, 'templates', 'more.ts'), '');
  expect(toolStamp(folders, '1')).not.toBe(after);
});

it('keeps things with the package above, else with the caches of the user, else nowhere', () => {
  const pages = path.join(root, 'docs', 'api');
  mkdirSync(pages, { recursive: true });
  expect(cacheFolder(pages, {})).toBeUndefined();
  expect(cacheFolder(pages, { HOME: '/home/me', XDG_CACHE_HOME: '/caches', LOCALAPPDATA: '/caches' })).toBe(path.join('/caches', 'md2sdk'));
  writeFileSync(path.join(root, 'package.json'), '{}');
  expect(cacheFolder(pages, { HOME: '/home/me' })).toBe(path.join(root, 'node_modules', '.cache', 'md2sdk'));
});
