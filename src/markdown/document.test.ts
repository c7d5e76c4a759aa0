import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import { cellSpan } from './cell-span.ts';
import { parseMarkdown } from './document.ts';

const parse = (text: string): ReturnType<typeof parseMarkdown> => parseMarkdown(sourceFile('page.md', text));
const kinds = (text: string): string[] => parse(text).regions.map(({ kind }) => kind);

describe('regions', () => {
  it('are found in the order of the page, and are no prose', () => {
    const text =
      '# T\n\n| a | b |\n|--|--|\n| c | d |\n\n```json\n# x\n```\n\n<!-- # y -->\n\ncurl https://a.com\n\n<table><tr><td>z</td></tr></table>\n\nend';
    const { prose, regions } = parse(text);
    expect(regions.map(({ kind }) => kind)).toEqual(['table', 'sample', 'comment', 'sample', 'table']);
    expect(prose.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });

  it('that begin first hold what stands in them', () => {
    expect(kinds('```\n| a | b |\n|--|--|\n```')).toEqual(['sample']);
    expect(kinds('<!--\n```\n-->\n| a | b |\n|--|--|')).toEqual(['comment', 'table']);
    expect(kinds('<table>\n<tr><td>| a | b |\n|--|--|</td></tr>\n</table>')).toEqual(['table']);
  });

  it('do not begin in front matter', () => {
    const { prose, regions } = parse('---\na: |\n  | b | c |\n  |---|---|\n---\n| d | e |\n|---|---|');
    expect(prose).toEqual([]);
    expect(regions.map(({ firstLine }) => firstLine)).toEqual([5]);
    expect(kinds('---\n| a | b |\n|---|---|')).toEqual(['table']);
  });
});

describe('the rest', () => {
  it('keeps the offsets of the file as received', () => {
    const text = '| a | b |\n|--|--|\n\n##Mended\r\n\n¶ Also\n\nend 中';
    const { prose } = parse(text);
    expect(prose.map(({ start, end }) => text.slice(start, end))).toEqual(['##Mended', '¶ Also', 'end 中']);
    expect(prose.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
  });

  it('keeps them behind a byte order mark', () => {
    const text = '\uFEFF# T\n\nend';
    expect(parse(text).prose.map(({ start, end }) => text.slice(start, end))).toEqual(['# T', 'end']);
  });
});

describe('any text', () => {
  const lines = fc.constantFrom(
    '# A',
    '##B',
    '¶ C',
    '| a | b |',
    '|---|---|',
    'x | y',
    '```',
    '```json',
    '~~~',
    '{',
    '"a": 1',
    '}',
    '<!--',
    '-->',
    '<table>',
    '<tr><td>1',
    '</table>',
    'curl https://a.b \\',
    '  -d "',
    '- x',
    '> y',
    '---',
    '',
    '中文',
    '\\|',
  );
  const page = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.array(lines, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'))
    .map(([mark, parts, end]) => mark + parts.join(end));

  it('is parsed without a throw; no region overlaps another', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { regions } = parse(text);
        regions.forEach((region, index) => {
          expect(region.lastLine).toBeGreaterThan(region.firstLine);
          expect(region.firstLine).toBeGreaterThanOrEqual(regions[index - 1]?.lastLine ?? 0);
        });
      }),
    );
  });

  it('has no mark of a byte order and no region in its prose', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { prose, regions } = parse(text);
        const starts = lineStarts(text);
        for (const { start, end } of prose) {
          expect(text.slice(start, end)).not.toContain('\uFEFF');
          for (const { firstLine } of regions) expect(starts[firstLine] === start).toBe(false);
        }
      }),
    );
  });

  it('slices to each cell, trimmed', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const region of parse(text).regions) {
          if (region.kind === 'sample') expect(text.startsWith(region.text, region.start)).toBe(true);
          if (region.kind !== 'table' || region.table.origin !== 'pipe') continue;
          const rows = [region.table.header, ...region.table.rows];
          for (const { raw, span } of rows.flatMap((row) => row.cells.map((cell) => ({ raw: cell.raw, span: cellSpan(row, cell) })))) {
            expect(text.slice(span.start, span.end).trim()).toBe(raw.trim());
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});

function lineStarts(text: string): readonly number[] {
  return sourceFile('page.md', text).lineStarts;
}
