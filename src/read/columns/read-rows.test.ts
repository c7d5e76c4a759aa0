import { describe, expect, it } from 'vitest';
import { rowsOf, wordsIn } from '../testing/page-blocks.ts';
import { codesOf, keptContext } from '../testing/read-context.ts';

const header = '| 参数 | 类型 | 必填 | 默认值 | 描述 |';

describe('a row', () => {
  it('puts its cells under the columns, with their places and words', () => {
    const [row] = rowsOf(header, ['| id | `string` | 是 | a\\|b | [标识](#id)<br>更多 |']);
    expect(wordsIn(row)).toEqual({ name: 'id', type: '`string`', required: '是', default: 'a|b', description: '标识\n更多' });
    expect(row?.cells.description).toMatchObject({ links: [{ href: '#id' }], span: { line: 3 } });
    expect(row?.notes).toEqual([]);
  });

  it('with an unknown column keeps its words in the description', () => {
    expect(wordsIn(rowsOf('| 参数 | 描述 | 魔法 |', ['| id | 标识 | 黑色 |'])[0])).toEqual({ name: 'id', description: '标识\n黑色' });
  });

  it('that lost a cell finds its columns, and a note says so, once a table', () => {
    const context = keptContext();
    const rows = rowsOf(
      header,
      ['| id | 是 | 用户的唯一标识。 |', '| age | int | 否 | 用户的年龄，从零开始。 |', '| on | boolean | 否 | false | 开关 |'],
      context,
    );
    expect(rows.map(wordsIn)).toEqual([
      { name: 'id', required: '是', description: '用户的唯一标识。' },
      { name: 'age', type: 'int', required: '否', description: '用户的年龄，从零开始。' },
      { name: 'on', type: 'boolean', required: '否', default: 'false', description: '开关' },
    ]);
    expect(rows.map(({ notes }) => notes.length)).toEqual([1, 1, 0]);
    expect(codesOf(context)).toEqual(['read/moved-cells']);
    expect(context.diagnostics[0]?.message).toContain('1 more row');
    expect(context.diagnostics[0]?.span).toMatchObject({ line: 3 });
  });

  it('that fits in more than one way is doubtful', () => {
    const context = keptContext();
    const [row] = rowsOf('| 参数 | 描述 | 必填 | 示例 | 备注 |', ['| id | 是 | abc |'], context);
    expect(row?.cells.required?.text).toBe('是');
    expect(row?.notes[0]).toContain('doubtful');
    expect(codesOf(context)).toEqual(['read/doubtful-cells']);
  });

  it('whose writer keeps the places of empty cells is not moved', () => {
    const context = keptContext();
    const rows = rowsOf(header, ['| id | | 是 | | 标识 |', '| age | int | 否 | 0 |'], context);
    expect(rows.map(wordsIn)).toEqual([
      { name: 'id', required: '是', description: '标识' },
      { name: 'age', type: 'int', required: '否', default: '0' },
    ]);
    expect(codesOf(context)).toEqual([]);
  });

  it('that ends early is not moved', () => {
    const context = keptContext();
    expect(wordsIn(rowsOf(header, ['| id | string | 是 |'], context)[0])).toEqual({ name: 'id', type: 'string', required: '是' });
    expect(codesOf(context)).toEqual([]);
  });

  it('with a pipe in its text keeps it', () => {
    expect(wordsIn(rowsOf(header, ['| id | string | 是 | x | 甲 | 或乙 |'])[0])).toMatchObject({ default: 'x', description: '甲 | 或乙' });
  });

  it('that fits no column is an error, and is set aside', () => {
    const context = keptContext();
    expect(rowsOf('| 参数 | 必填 |', ['| a | b | c | d |', '| id | 是 |'], context)).toHaveLength(1);
    expect(codesOf(context)).toEqual(['read/row-fits-no-column']);
    expect(context.aside).toEqual(['fits no column']);
  });
});

describe('what is no row', () => {
  it.each([
    ['| - | | — | | |', 'empty row'],
    ['| --- | :--- | --- | ---: | --- |', 'repeated delimiter'],
    [header, 'repeated header'],
    ['| 分页参数 | | | | |', 'section row'],
  ])('%s is set aside: %s', (line, reason) => {
    const context = keptContext();
    expect(rowsOf(header, [line, '| id | string | 是 | x | 标识 |'], context)).toHaveLength(1);
    expect(context.aside).toEqual([reason]);
  });

  it('a name without words is a row', () => {
    expect(rowsOf(header, ['| id | string | 是 | x | 标识 |', '| ├─ name | | | | |'])).toHaveLength(2);
  });
});

it('a row of description alone goes on with the row above', () => {
  const rows = rowsOf('| 参数 | 类型 | 描述 |', ['| id | string | 一 |', '| | | 二 |', '| name | string | |', '| | | 三 |']);
  expect(rows.map((row) => wordsIn(row)['description'])).toEqual(['一\n二', '三']);
});
