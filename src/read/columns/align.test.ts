import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import type { ColumnKind } from '../../vocabulary/index.ts';
import { align } from './align.ts';
import type { Alignment } from './align.ts';
import type { Column } from './header.ts';

const vocabulary = createVocabulary();
const span = { file: 'page.md', start: 0, end: 0, line: 1, column: 1 };
const columnsOf = (...kinds: (ColumnKind | 'unknown')[]): Column[] => kinds.map((kind) => ({ kind, word: kind, span }));
const common = columnsOf('name', 'type', 'required', 'default', 'description');

function aligned(columns: readonly Column[], ...cells: string[]): Alignment {
  const found = align(cells, columns, vocabulary);
  if (!found) throw new Error('no reading');
  return found;
}

/** The text under each column. */
function under(columns: readonly Column[], ...cells: string[]): string[] {
  return aligned(columns, ...cells).placements.map(({ from, to }) => cells.slice(from, to).join('|'));
}

describe('align', () => {
  it.each([
    [
      ['id', 'string', '是', 'x', '标识'],
      ['id', 'string', '是', 'x', '标识'],
    ],
    // The default fell out.
    [
      ['id', 'string', '是', '用户的标识'],
      ['id', 'string', '是', '', '用户的标识'],
    ],
    // The type fell out.
    [
      ['id', '是', '用户的标识'],
      ['id', '', '是', '', '用户的标识'],
    ],
    // The requirement fell out.
    [
      ['id', 'string', '用户的标识。'],
      ['id', 'string', '', '', '用户的标识。'],
    ],
    // Nothing but a name is left.
    [['id'], ['id', '', '', '', '']],
    [
      ['id', 'boolean', '否', 'false'],
      ['id', 'boolean', '否', 'false', ''],
    ],
  ])('puts %j under their columns', (cells, expected) => {
    expect(under(common, ...cells)).toEqual(expected);
  });

  it('joins cells at a pipe that was text, where the column can hold it', () => {
    expect(under(common, 'id', 'string', '是', 'x', '一种', '或另一种')).toEqual(['id', 'string', '是', 'x', '一种|或另一种']);
    expect(under(columnsOf('name', 'required'), 'id', '是')).toEqual(['id', '是']);
    expect(align(['id', 'x', '是'], columnsOf('name', 'required'), vocabulary)).toBeUndefined();
  });

  it('takes a row of pipes for none', () => {
    const cells = (count: number): string[] => ['id', 'string', '是', 'x', ...Array.from({ length: count }, () => '甲')];
    expect(under(common, ...cells(50))[4]).toBe(cells(50).slice(4).join('|'));
    expect(align(cells(500), common, vocabulary)).toBeUndefined();
  });

  it('knows how far ahead of the next its reading is', () => {
    const clear = aligned(common, 'id', 'string', '是', '用户的标识，由系统生成。');
    const doubtful = aligned(columnsOf('name', 'title', 'description'), 'id', '标识');
    expect(clear.margin).toBeGreaterThan(0.25);
    expect(doubtful.margin).toBeLessThan(0.25);
  });

  it('costs more where a word stands under a column that it does not fit', () => {
    expect(aligned(common, 'id', 'string', '也许吧').cost).toBeGreaterThan(aligned(common, 'id', 'string', '是').cost);
  });
});
