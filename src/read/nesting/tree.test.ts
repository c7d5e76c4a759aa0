import { describe, expect, it } from 'vitest';
import type { Row } from '../../sheet/index.ts';
import { rowsOf } from '../testing/page-blocks.ts';
import { codesOf, keptContext } from '../testing/read-context.ts';
import { nestRows } from './tree.ts';

/** `a(b, c[](d))`: names with what stands under them; `[]` per list around, `!` where the page has no row. */
function shown(rows: readonly Row[]): string {
  return rows
    .map(
      (row) => `${row.name}${'[]'.repeat(row.lists)}${row.implied ? '!' : ''}${row.children.length > 0 ? `(${shown(row.children)})` : ''}`,
    )
    .join(', ');
}

function nested(names: readonly string[], impliedParents: boolean = true): string {
  return shown(
    nestRows(
      rowsOf(
        '| 名称 | 类型 |',
        names.map((name) => `| ${name} | object |`),
      ),
      keptContext(),
      { impliedParents },
    ),
  );
}

describe('nestRows', () => {
  it.each([
    [['a', '├─ b', '├─├─ c', '├─ d', 'e'], 'a(b(c), d), e'],
    [['a', '» b', '»» c', '» d', 'e'], 'a(b(c), d), e'],
    [['a', '&nbsp;&nbsp;b', '&nbsp;&nbsp;&nbsp;&nbsp;c', '&nbsp;&nbsp;d', 'e'], 'a(b(c), d), e'],
    [['a', 'a.b', 'a.b.c', 'a.d', 'e'], 'a(b(c), d), e'],
    [['1. a', '1.1 b', '1.1.1 c', '1.2 d', '2. e'], 'a(b(c), d), e'],
    [['a[]', 'a[].b', 'a[0].c'], 'a[](b, c)'],
    [['a.b.c', 'a.b.d'], 'a!(b!(c, d))'],
    [['a[].b'], 'a[]!(b)'],
    [['a', 'a.0.b', 'a.N.c'], 'a[](b, c)'],
    [['a', 'a.tags[]'], 'a(tags[])'],
    [['matrix[][]'], 'matrix[][]'],
    [['a[]', '├─ b', 'c'], 'a[](b), c'],
    [['a', '├─ b[]', '├─├─ c'], 'a(b[](c))'],
    [['ids[]'], 'ids[]'],
    // Only the order of depths matters.
    [['a', '├─├─ b', '├─ c'], 'a(b, c)'],
    [['» a', '»» b', '» c'], 'a(b), c'],
  ])('%j is %s', (names, expected) => {
    expect(nested(names)).toBe(expected);
  });

  it('takes a dot for part of the name where parents are not implied and none is known', () => {
    expect(nested(['a.b'], false)).toBe('a.b');
    expect(nested(['a[].b'], false)).toBe('a[]!(b)');
    expect(nested(['a', 'a.b'], false)).toBe('a(b)');
  });

  it('nests by mere blanks of the source only under a row that can have members', () => {
    const rows = (type: string): string =>
      shown(nestRows(rowsOf('| 名称 | 类型 |', [`| a | ${type} |`, '|    b | string |']), keptContext(), { impliedParents: true }));
    expect([rows('object'), rows('array'), rows('User'), rows('string')]).toEqual(['a(b)', 'a(b)', 'a(b)', 'a, b']);
  });

  it('nests by a column of parents, and by one of numbers', () => {
    const byParent = rowsOf('| 名称 | 类型 | 父节点 |', [
      '| a | object | - |',
      '| b | object | a |',
      '| c | string | a.b |',
      '| d | string | 无 |',
    ]);
    expect(shown(nestRows(byParent, keptContext(), { impliedParents: true }))).toBe('a(b(c)), d');
    const byNumber = rowsOf('| 序号 | 名称 | 类型 |', ['| 1 | a | object |', '| 1.1 | b | string |', '| 2 | c | string |']);
    expect(shown(nestRows(byNumber, keptContext(), { impliedParents: true }))).toBe('a(b), c');
    const plain = rowsOf('| 序号 | 名称 | 类型 |', ['| 1 | a | object |', '| 2 | b | string |']);
    expect(shown(nestRows(plain, keptContext(), { impliedParents: true }))).toBe('a, b');
  });

  it('ends at a depth that nobody means', () => {
    const depth = (rows: readonly Row[]): number => 1 + Math.max(0, ...rows.map((row) => depth(row.children)));
    const names = Array.from({ length: 200 }, (_, index) => `${'├─'.repeat(index)} a${index}`);
    const rows = nestRows(
      rowsOf(
        '| 名称 | 类型 |',
        names.map((name) => `| ${name} | object |`),
      ),
      keptContext(),
      { impliedParents: true },
    );
    expect(depth(rows)).toBeLessThan(60);
    expect(JSON.stringify(rows)).toContain('"a199"');
    expect(nested([names.map((_, index) => `a${index}`).join('.')])).not.toContain('(');
  });

  it('reports a nested row without a parent, and keeps it at the top', () => {
    const context = keptContext();
    expect(shown(nestRows(rowsOf('| 名称 | 类型 |', ['| ├─ a | string |', '| b | string |']), context, { impliedParents: true }))).toBe(
      'a, b',
    );
    expect(codesOf(context)).toEqual(['read/row-without-parent']);
    expect(context.diagnostics[0]?.message).toContain('`a`');
  });

  it('keeps marks, titles, strikes and what was done', () => {
    const [a, b, c, d] = nestRows(
      rowsOf('| 名称 | 类型 |', ['| a* | string |', '| b（标识） | string |', '| ~~c~~ | string |', '| d (since 2) | string |']),
      keptContext(),
      { impliedParents: true },
    );
    expect(a).toMatchObject({ name: 'a', mark: 'required', struck: false });
    expect(b?.cells.title?.text).toBe('标识');
    expect(c).toMatchObject({ name: 'c', struck: true });
    expect(d).toMatchObject({ name: 'd', notes: ['since 2'] });
  });

  it('lets a message or a code stand for the description that a row lacks', () => {
    const [row] = nestRows(rowsOf('| 名称 | 类型 | 消息 |', ['| a | string | 文字 |']), keptContext(), { impliedParents: true });
    expect(row?.cells.description?.text).toBe('文字');
  });
});
