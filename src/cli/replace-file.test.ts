import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from './replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'md2sdk-replace-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('replaceFile', () => {
  it('writes a file where there is none', () => {
    replaceFile(path.join(folder, 'a.md'), 'new');
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('new');
  });

  it('leaves to a file who may read it', () => {
    const file = path.join(folder, 'a.md');
    writeFileSync(file, 'old');
    chmodSync(file, 0o600);
    const { mode } = statSync(file);
    replaceFile(file, 'new');
    expect([readFileSync(file, 'utf8'), statSync(file).mode]).toEqual(['new', mode]);
  });

  it('leaves nothing behind where it fails', () => {
    mkdirSync(path.join(folder, 'taken'));
    expect(() => replaceFile(path.join(folder, 'taken'), 'new')).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('names the file itself where it fails', () => {
    const file = path.join(folder, 'gone', 'a.md');
    expect(() => replaceFile(file, 'new')).toThrow(expect.objectContaining({ code: 'ENOENT', path: file }));
  });

  it('writes a file whose name is as long as a name can be', () => {
    const name = `${'页'.repeat(84)}.md`;
    replaceFile(path.join(folder, name), 'new');
    expect(readdirSync(folder)).toEqual([name]);
  });
});
