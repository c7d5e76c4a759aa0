import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnostics/index.ts';
import { sourceFile, spanOf } from '../source/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Reading } from './pack-reading.ts';
import { packReading, unpackReading } from './pack-reading.ts';
import { isShard, parseShard } from './parse-shard.ts';
import { printShard } from './print-shard.ts';

const text = '# 订单\n\nGET /a\n\n| Nmae |\n';
const here = sourceFile('C/work folder/docs/部门/a.md', text, '部门/a.md');
const there = sourceFile('../elsewhere/a.md', text, '部门/a.md');

function reading(page: SourceFile): Reading {
  const span = spanOf(page, 16, 20);
  const words = { text: '订单\ud800"', codes: [], links: [{ text: '@', href: '#@' }], struck: false, span: spanOf(page, 2, 4) };
  const operation = { title: words, description: [], names: [], tables: [], samples: [], calls: [], errors: [], deprecated: false, span };
  const sheet = { file: page.path, relative: page.relative, schemas: [], common: [], errors: [], setAside: [], operations: [operation] };
  const related = [{ message: 'here', span: spanOf(page, 0, 1) }];
  return { sheet, diagnostics: [diagnose('read/unknown-column', span, 'no', { related, hint: 'mend it' })] };
}

const origin = { tool: '1.2.3', api: 'shop', vocabulary: 'none' };
const share = { index: 2, count: 4 };

describe('a shard', () => {
  const printed = printShard(origin, share, [[here, reading(here)]]);

  it('is one and the same, wherever its pages stand, and names no place', () => {
    expect(printShard(origin, share, [[there, reading(there)]])).toBe(printed);
    expect(printed).not.toMatch(/work folder|elsewhere/);
  });

  it('is JSON that says what it is in its first line', () => {
    expect(JSON.parse(printed)).toMatchObject({ md2sdk: 'shard', ...origin, share, pages: [{ page: '部门/a.md' }] });
    expect(printed.split('\n')[0]).toMatch(/^\{"md2sdk":"shard","tool":"1\.2\.3","api":"shop",/);
  });

  it('gives readings as they would be, had the pages been read where they stand now', () => {
    const [page] = parseShard(printed)?.pages ?? [];
    expect(page && unpackReading(page.reading, there)).toStrictEqual(reading(there));
  });

  it('may be empty', () => {
    const empty = printShard(origin, share, []);
    expect(parseShard(empty)).toMatchObject({ ...origin, share, pages: [] });
  });

  it('is none any more when a character is lost or another', () => {
    const start = printed.indexOf('\n') + 1;
    for (let at = start; at < printed.length; at += 7) {
      expect(parseShard(printed.slice(0, at))).toBeUndefined();
      expect(parseShard(`${printed.slice(0, at)}7${printed.slice(at + 1)}`) === undefined, `at ${at}`).toBe(printed[at] !== '7');
    }
    expect(parseShard(printed.slice(0, 40))).toBeUndefined();
  });

  it.each(['', '{}', '[]\n', 'null', '{"md2sdk":"shard",', '{"md2sdk":"shard",\n', '{"tool":"md2sdk","files":{}}\n'])(
    'is not %j',
    (other) => {
      expect(parseShard(other)).toBeUndefined();
    },
  );

  it('is known for md2sdk’s own even where it is cut short', () => {
    expect(isShard(printed.slice(0, 30))).toBe(true);
    expect(isShard('{"name":"app"}')).toBe(false);
  });
});

it('does not take a reading that points out of its page', () => {
  expect(() => packReading(reading(there), here)).toThrow('points into ../elsewhere/a.md');
});
