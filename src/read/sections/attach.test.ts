import { describe, expect, it } from 'vitest';
import type { ParameterTable, Row } from '../../sheet/index.ts';
import { nestRows } from '../nesting/tree.ts';
import { rowsOf } from '../testing/page-blocks.ts';
import { keptContext } from '../testing/read-context.ts';
import { wordsOf } from '../words.ts';
import { plainInline } from '../../markdown/index.ts';
import { attachCaptioned } from './attach.ts';
import type { CaptionedTable } from './gathered.ts';

const rows = (...lines: string[]): Row[] =>
  nestRows(
    rowsOf(
      '| 名称 | 类型 |',
      lines.map((line) => `| ${line} |`),
    ),
    keptContext(),
    { impliedParents: true },
  );
const place = (line: number): Row['span'] => ({ file: 'page.md', start: line * 100, end: line * 100 + 10, line, column: 1 });

function parameters(line: number, side: ParameterTable['side'], ...lines: string[]): ParameterTable {
  return { side, rows: rows(...lines), columns: ['name', 'type'], bracketedTypes: false, span: place(line) };
}

function captioned(line: number, name: string, more: Partial<CaptionedTable> = {}): CaptionedTable {
  return {
    caption: wordsOf(plainInline(name), place(line)),
    anchors: [],
    rows: rows('inner | string'),
    columns: ['name', 'type'],
    header: [],
    bracketedTypes: false,
    span: place(line),
    ...more,
  };
}

const paths = (found: readonly Row[], above: string = ''): string[] =>
  found.flatMap((row) => [`${above}${row.name}`, ...paths(row.children, `${above}${row.name}.`)]);

function attach(
  tables: readonly ParameterTable[],
  captions: readonly CaptionedTable[],
  targets: readonly string[] = [],
): { rows: string[][]; schemas: string[] } {
  const found = attachCaptioned(tables, captions, new Set(targets));
  return { rows: found.tables.map((table) => paths(table.rows)), schemas: found.schemas.map((schema) => schema.name.text) };
}

describe('attachCaptioned', () => {
  it.each([
    ['data', ['data', 'data.inner', 'id']],
    ['data[]', ['data', 'data.inner', 'id']],
  ])('puts the table of %s under the row of that name', (name, expected) => {
    expect(attach([parameters(1, 'request', 'data | object', 'id | string')], [captioned(2, name)])).toEqual({
      rows: [expected],
      schemas: [],
    });
  });

  it('follows a path from anywhere in the tree', () => {
    const tables = [parameters(1, 'request', 'data | object', '├─ list | array', 'list | array')];
    expect(attach(tables, [captioned(2, 'data.list')]).rows).toEqual([['data', 'data.list', 'data.list.inner', 'list']]);
  });

  it('takes the nearest table above, of its own side', () => {
    const tables = [
      parameters(1, 'request', 'data | object'),
      parameters(2, 'response', 'data | object'),
      parameters(9, 'response', 'data | object'),
    ];
    expect(attach(tables, [captioned(3, 'data')]).rows).toEqual([['data'], ['data', 'data.inner'], ['data']]);
    expect(attach(tables, [captioned(3, 'data', { side: 'request' })]).rows).toEqual([['data', 'data.inner'], ['data'], ['data']]);
  });

  it.each([
    ['no row bears its name', [captioned(2, 'User')], []],
    ['the row cannot have members', [captioned(2, 'id')], []],
    ['a link leads to it', [captioned(2, 'data', { anchors: ['data'] })], ['data']],
  ])('is a structure of its own where %s', (_, captions, targets) => {
    const found = attach([parameters(1, 'request', 'data | object', 'id | string')], captions, targets);
    expect(found.rows).toEqual([['data', 'id']]);
    expect(found.schemas).toHaveLength(1);
  });

  it('gives a row its members once; a second table is a structure', () => {
    expect(attach([parameters(1, 'request', 'data | object')], [captioned(2, 'data'), captioned(3, 'data')])).toEqual({
      rows: [['data', 'data.inner']],
      schemas: ['data'],
    });
  });
});
