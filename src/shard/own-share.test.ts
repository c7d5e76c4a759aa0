import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import type { SourceFile } from '../source/index.ts';
import { ownShare } from './own-share.ts';

function page(name: string, size: number): SourceFile {
  return sourceFile(`docs/${name}`, 'x'.repeat(size), name);
}

function shares(pages: readonly SourceFile[], count: number): string[][] {
  return Array.from({ length: count }, (_, at) => ownShare(pages, { index: at + 1, count }).map(({ relative }) => relative));
}

const some = [page('a', 10), page('b', 50), page('c', 30), page('d', 30), page('e', 1)];

it('evens out text, not pages', () => {
  expect(shares(some, 1)).toEqual([['a', 'b', 'c', 'd', 'e']]);
  expect(shares(some, 2)).toEqual([
    ['a', 'b', 'e'],
    ['c', 'd'],
  ]);
  expect(shares(some, 3)).toEqual([['b'], ['a', 'c'], ['d', 'e']]);
});

it('leaves shares empty where there are fewer pages', () => {
  expect(shares(some.slice(0, 2), 4)).toEqual([['b'], ['a'], [], []]);
  expect(ownShare(some, { index: 999_999_999, count: 999_999_999 })).toEqual([]);
  expect(ownShare([], { index: 1, count: 2 })).toEqual([]);
});

it('gives each page to one share, in whatever order pages come', () => {
  const sizes = fc.array(fc.nat(200), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat()), (list, count, random) => {
      const pages = list.map((size, at) => page(`p${at}`, size));
      const found = shares(pages, count);
      expect(found.flat().toSorted()).toEqual(pages.map(({ relative }) => relative).toSorted());
      const shuffled = pages.map((each) => [random.next().value ?? 0, each] as const).toSorted(([a], [b]) => a - b);
      const again = shares(
        shuffled.map(([, each]) => each),
        count,
      );
      expect(again.map((share) => share.toSorted())).toEqual(found.map((share) => share.toSorted()));
    }),
  );
});

it('lets no share be larger than another by more than a page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 9, maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      (list, count) => {
        const pages = list.map((size, at) => page(`p${at}`, size));
        const sizeOf = new Map(pages.map(({ relative, text }) => [relative, text.length + 1]));
        const loads = shares(pages, count).map((share) => share.reduce((sum, name) => sum + (sizeOf.get(name) ?? 0), 0));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...list) + 1);
      },
    ),
  );
});
