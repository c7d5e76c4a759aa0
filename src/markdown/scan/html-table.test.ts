import { describe, expect, it } from 'vitest';
import { sourceFile } from '../../source/index.ts';
import { cellsOf, scanTable, scanText, spanOfCell } from '../testing/scan-text.ts';
import { readHtmlTable, scanHtmlTable } from './html-table.ts';

const table = (rows: string): string => `<table>${rows}</table>`;

describe('scanHtmlTable', () => {
  it('reads header and rows, and ends at the closing tag', () => {
    const text =
      '<table class="x">\n<thead><tr><th>名称</th><th>类型</th></tr></thead>\n<tr><td>id</td>\n<td>string</td></tr>\n</table>\nafter';
    const found = scanTable(scanHtmlTable, text);
    expect(found.origin).toBe('html');
    expect(cellsOf(found.header)).toEqual(['名称', '类型']);
    expect(found.rows.map(cellsOf)).toEqual([['id', 'string']]);
    expect(scanText(scanHtmlTable, text)).toMatchObject({ firstLine: 0, lastLine: 5 });
  });

  it('gives each cell the place of its element', () => {
    const text = table('\n<tr><th>a</th></tr>\n<tr><td>中</td></tr>');
    const span = spanOfCell(scanTable(scanHtmlTable, text).rows[0], 0);
    expect(text.slice(span?.start, span?.end)).toBe('<td>中</td>');
    expect(span).toMatchObject({ line: 3, column: 5 });
  });

  it('reads one that is never closed to the end', () => {
    expect(scanTable(scanHtmlTable, '<table><tr><td>a').header.cells).toHaveLength(1);
  });

  it.each(['<tablex>', 'text <table>', '<table></table>'])('leaves %j', (text) => {
    expect(scanText(scanHtmlTable, text)).toBeUndefined();
  });
});

describe('cells', () => {
  it('over several columns and rows stand in each place that they cover', () => {
    const found = scanTable(
      scanHtmlTable,
      table('<tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr>'),
    );
    expect([found.header, ...found.rows].map(cellsOf)).toEqual([['a', 'b', 'b'], ['a', 'c', 'd'], ['e']]);
  });

  it.each([
    ['1000000', 50],
    ['0', 1],
    ['-3', 1],
    ['x', 1],
  ])('a colspan of %s makes %d', (colspan, count) => {
    expect(scanTable(scanHtmlTable, table(`<tr><td colspan="${colspan}">a</td></tr>`)).header.cells).toHaveLength(count);
  });

  it.each([
    ['<td style="padding-left:24px">a</td>', 24],
    ['<td><span style="color:red; margin-left: 2em">a</span></td>', 32],
    ['<td style="text-indent:1.5rem">a</td>', 24],
    ['<td style="color:red">a</td>', undefined],
  ])('%s is indented by %s', (cell, indent) => {
    expect(scanTable(scanHtmlTable, table(`<tr>${cell}</tr>`)).header.cells[0]?.indent).toBe(indent);
  });

  it('of a table inside a cell are no rows of this one', () => {
    const found = scanTable(scanHtmlTable, table('<tr><td>a</td></tr><tr><td><table><tr><td>b</td></tr></table></td></tr>'));
    expect(found.rows).toHaveLength(1);
  });
});

it('readHtmlTable finds the table in a stretch of a page, with places in the page', () => {
  const file = sourceFile('a.html', `<p>x</p><div>${table('<tr><td>a</td></tr>')}</div>`);
  const span = spanOfCell(readHtmlTable(file, 8, file.text.length)?.header, 0);
  expect(file.text.slice(span?.start, span?.end)).toBe('<td>a</td>');
  expect(readHtmlTable(file, 0, 8)).toBeUndefined();
});
