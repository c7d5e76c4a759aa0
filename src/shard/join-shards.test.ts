import { describe, expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import type { SourceFile } from '../source/index.ts';
import { joinShards } from './join-shards.ts';
import type { Reading } from './pack-reading.ts';
import { parseShard } from './parse-shard.ts';
import { printShard } from './print-shard.ts';
import type { Origin, ShardFile } from './shard.ts';
import type { ShardProblem } from './shard-problem.ts';

const origin: Origin = { tool: '1.2.3', api: 'shop', vocabulary: 'none' };
const a = sourceFile('docs/a.md', 'A', 'a.md');
const b = sourceFile('docs/b.md', 'B', 'b.md');

function reading({ path, relative }: SourceFile): Reading {
  return { sheet: { file: path, relative, operations: [], schemas: [], common: [], errors: [], setAside: [] }, diagnostics: [] };
}

function file(
  name: string,
  [index, count]: readonly [number, number],
  pages: readonly SourceFile[],
  other: Partial<Origin> = {},
): ShardFile {
  const text = printShard(
    { ...origin, ...other },
    { index, count },
    pages.map((page) => [page, reading(page)]),
  );
  return { file: name, shard: parseShard(text) };
}

function problems(files: readonly ShardFile[], pages: readonly SourceFile[] = [a, b]): readonly ShardProblem[] {
  return joinShards(files, { origin, pages }).problems;
}

describe('shards', () => {
  const first = file('1.json', [1, 2], [a]);
  const second = file('2.json', [2, 2], [b]);

  it('give the readings of all pages', () => {
    const { problems: found, readingOf } = joinShards([second, first, { ...second, file: 'again.json' }], { origin, pages: [a, b] });
    expect(found).toEqual([]);
    expect([a, b].map(readingOf)).toEqual([reading(a), reading(b)]);
    expect(readingOf(sourceFile('docs/a.md', 'other', 'a.md'))).toBeUndefined();
    expect(readingOf(sourceFile('docs/c.md', 'A', 'c.md'))).toBeUndefined();
  });

  it('may be empty', () => {
    expect(problems([first, file('2.json', [2, 2], [])], [a])).toEqual([]);
  });

  it.each<[string, readonly ShardFile[], readonly object[]]>([
    ['that are none', [second, { file: 'x.json', shard: undefined }], [{ kind: 'unreadable', file: 'x.json' }]],
    [
      'of another md2sdk',
      [first, file('2.json', [2, 2], [b], { tool: '2', vocabulary: 'more' })],
      [{ kind: 'tool', found: '2', wanted: '1.2.3' }],
    ],
    [
      'of another API',
      [first, file('2.json', [2, 2], [b], { api: 'pets' })],
      [{ kind: 'api', file: '2.json', found: 'pets', wanted: 'shop' }],
    ],
    ['of other words', [first, file('2.json', [2, 2], [b], { vocabulary: 'more' })], [{ kind: 'vocabulary', file: '2.json' }]],
    ['of two splits', [first, file('2.json', [2, 3], [b])], [{ kind: 'split', file: '2.json', count: 3, other: '1.json', otherCount: 2 }]],
    [
      'that are there twice and differ',
      [first, second, file('3.json', [2, 2], [])],
      [{ kind: 'twice', file: '3.json', share: { index: 2, count: 2 }, other: '2.json' }],
    ],
    [
      'that are too few',
      [file('9.json', [2, 3], [b])],
      [
        {
          kind: 'missing',
          total: 2,
          first: [
            { index: 1, count: 3 },
            { index: 3, count: 3 },
          ],
        },
      ],
    ],
  ])('%s are refused', (_, files, wanted) => {
    expect(problems(files)).toEqual(wanted.map((each) => expect.objectContaining(each) as unknown));
    expect(joinShards(files, { origin, pages: [a, b] }).readingOf(a)).toBeUndefined();
  });

  it('name the first of very many that are missing', () => {
    expect(problems([file('1.json', [2, 999_999_999], [a])])).toMatchObject([
      { total: 999_999_998, first: [{ index: 1 }, { index: 3 }, { index: 4 }] },
    ]);
  });

  it.each<[string, readonly SourceFile[], readonly object[]]>([
    ['have changed', [a, sourceFile('docs/b.md', 'B\r', 'b.md')], [{ kind: 'changed', pages: [{ path: 'docs/b.md' }] }]],
    ['are new', [a, b, sourceFile('docs/c.md', 'A', 'c.md')], [{ kind: 'unread', pages: [{ path: 'docs/c.md' }] }]],
    ['are gone', [b], [{ kind: 'surplus', file: '1.json', names: ['a.md'] }]],
  ])('are refused where pages %s', (_, pages, wanted) => {
    expect(problems([first, second], pages)).toMatchObject(wanted);
  });
});
