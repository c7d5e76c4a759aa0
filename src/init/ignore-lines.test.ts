import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributesLine, ignoreLine, isIgnored } from './ignore-lines.ts';

let folder: string;
const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'md2sdk-init-'));
  git('init', '-q');
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(['sdk', 'sdk/订单', 'my sdk', 'a[b]c', 'it\'s "mine"', '!important', '#1', 'a\\b'])('the folder %s', (name) => {
  it('is what git takes the lines for', async () => {
    await writeFile(path.join(folder, '.gitattributes'), `${attributesLine(name)}\n`);
    await writeFile(path.join(folder, '.gitignore'), `${ignoreLine(name)}\n`);
    const attribute = (file: string): string => git('check-attr', '-z', 'linguist-generated', '--', file).split('\0')[2] ?? '';
    expect(attribute(`${name}/src/index.ts`)).toBe('true');
    expect(attribute(`other/${name}/src/index.ts`)).toBe('unspecified');
    const input = `${name}/src/index.ts\0other\0`;
    const ignored = execFileSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], { cwd: folder, input, encoding: 'utf8' });
    expect(ignored).toBe(`${name}/src/index.ts\0`);
  });
});

it('is ignored by any line for it, or for a folder around it', () => {
  for (const known of ['/sdk/shop/', 'sdk/shop', './sdk/shop/', 'sdk/', 'sdk/**', 'a\r\n/sdk\r\n']) {
    expect(isIgnored(known, '/sdk/shop/')).toBe(true);
  }
  for (const other of ['', '\n\n', 'sdk/sh', 'shop', '# sdk', 'sdk/shop/src']) expect(isIgnored(other, '/sdk/shop/')).toBe(false);
});
