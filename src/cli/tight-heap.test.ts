import { execFileSync } from 'node:child_process';
import v8 from 'node:v8';
import { afterEach, expect, it, vi } from 'vitest';
import { tightenHeap } from './tight-heap.ts';

const setFlags = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => undefined);

afterEach(() => setFlags.mockClear());

const pages = (count: number): { text: string }[] => Array.from({ length: count }, () => ({ text: 'x'.repeat(1000) }));

it('leaves the heap of an API of some hundreds of pages to V8', () => {
  tightenHeap(pages(500));
  expect(setFlags).not.toHaveBeenCalled();
});

it('has that of thousands cleared sooner, by a flag that this Node knows', () => {
  tightenHeap(pages(5000));
  const [[flag = ''] = []] = setFlags.mock.calls;
  expect(flag).toMatch(/^--[\w-]+=\d+$/);
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`${flag.split('=')[0]} (`);
});
