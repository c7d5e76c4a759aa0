import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPack } from './pack.ts';

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'md2sdk-pack-'));
  file = path.join(root, 'deep/er/pages.jsonl');
});
afterEach(() => rmSync(root, { recursive: true }));

function keep(entries: Readonly<Record<string, unknown>>, stamp: string = '1'): void {
  const pack = openPack(file, stamp);
  for (const [key, value] of Object.entries(entries)) pack.put(key, value);
  pack.save();
}

describe('a pack', () => {
  it('gives what an earlier run put', () => {
    keep({ a: { text: '中文\n\t"x"' }, b: [1, null], c: '' });
    const pack = openPack(file, '1');
    expect([pack.get('a'), pack.get('b'), pack.get('c'), pack.get('d')]).toEqual([{ text: '中文\n\t"x"' }, [1, null], '', undefined]);
  });

  it('keeps what a run asks for or puts, and drops the rest', () => {
    keep({ a: 1, b: 2 });
    const pack = openPack(file, '1');
    pack.get('a');
    pack.put('c', 3);
    pack.save();
    const next = openPack(file, '1');
    expect([next.get('a'), next.get('b'), next.get('c')]).toEqual([1, undefined, 3]);
  });

  it('puts a value in place of another', () => {
    keep({ a: 1 });
    const pack = openPack(file, '1');
    pack.get('a');
    pack.put('a', 2);
    pack.save();
    expect(openPack(file, '1').get('a')).toBe(2);
  });

  it('is not touched where nothing changed', () => {
    keep({ a: 1 });
    const before = statSync(file).mtimeMs;
    const pack = openPack(file, '1');
    pack.get('a');
    pack.save();
    expect(statSync(file).mtimeMs).toBe(before);
  });

  it('knows nothing of what bears another stamp', () => {
    keep({ a: 1 });
    expect(openPack(file, '2').get('a')).toBeUndefined();
  });

  it('is as good as none where it is cut short, and loses no more than the line that is', () => {
    keep({ a: 1, b: { long: 'x'.repeat(50) } });
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
    const pack = openPack(file, '1');
    expect([pack.get('a'), pack.get('b')]).toEqual([1, undefined]);
    writeFileSync(file, '1\na\t{broken\nb\t2\n\n\tx\n');
    const broken = openPack(file, '1');
    expect([broken.get('a'), broken.get('b')]).toEqual([undefined, 2]);
  });

  it('shows nobody what is not whole', () => {
    const pack = openPack(file, '1');
    pack.put('a', 1);
    expect(existsSync(file)).toBe(false);
    pack.save();
    expect(readdirSync(path.dirname(file))).toEqual(['pages.jsonl']);
  });

  it('costs no run its outcome where there is no place for it', () => {
    writeFileSync(path.join(root, 'deep'), 'a file in the way');
    const pack = openPack(file, '1');
    pack.put('a', 1);
    pack.save();
    expect(pack.get('a')).toBeUndefined();
  });
});
