import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import { parseMarkdown } from './document.ts';

const parse = (text: string): ReturnType<typeof parseMarkdown> => parseMarkdown(sourceFile('page.md', text));
const kinds = (text: string): string[] => parse(text).regions.map(({ kind }) => kind);

describe('regions', () => {
  it('are found in the order of the page, and remark sees none of them', () => {
    const text =
      '# T\n\n| a | b |\n|--|--|\n| c | d |\n\n```json\n# x\n```\n\n<!-- # y -->\n\ncurl https://a.com\n\n<table><tr><td>z</td></tr></table>\n\nend';
    const { root, regions } = parse(text);
    expect(regions.map(({ kind }) => kind)).toEqual(['table', 'sample', 'comment', 'sample', 'table']);
    expect(root.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('that begin first hold what stands in them', () => {
    expect(kinds('```\n| a | b |\n|--|--|\n```')).toEqual(['sample']);
    expect(kinds('<!--\n```\n-->\n| a | b |\n|--|--|')).toEqual(['comment', 'table']);
    expect(kinds('<table>\n<tr><td>| a | b |\n|--|--|</td></tr>\n</table>')).toEqual(['table']);
  });

  it('do not begin in front matter', () => {
    const { root, regions } = parse('---\na: |\n  | b | c |\n  |---|---|\n---\n| d | e |\n|---|---|');
    expect(root.children[0]?.type).toBe('yaml');
    expect(regions.map(({ firstLine }) => firstLine)).toEqual([5]);
    expect(kinds('---\n| a | b |\n|---|---|')).toEqual(['table']);
  });
});

describe('the rest', () => {
  it('keeps the offsets of the file as received', () => {
    const text = '| a | b |\n|--|--|\n\n##Mended\r\n\n¶ Also\n\nend 中';
    const { root } = parse(text);
    const raw = root.children.map((node) => text.slice(node.position?.start.offset, node.position?.end.offset));
    expect(raw).toEqual(['##Mended', '¶ Also', 'end 中']);
    expect(root.children.map(({ type }) => type)).toEqual(['heading', 'heading', 'paragraph']);
  });

  it('stands one off behind a byte order mark, which `shift` makes good', () => {
    const text = '\uFEFF# T\n\nend';
    const { root, shift } = parse(text);
    const start = (root.children[1]?.position?.start.offset ?? 0) + shift;
    expect(text.slice(start)).toBe('end');
    expect(parse('# T').shift).toBe(0);
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

  const keepsPlaces = (pages: fc.Arbitrary<string>): void =>
    fc.assert(
      fc.property(pages, (text) => {
        const { root, shift } = parse(text);
        for (const [word, start, end] of words(root)) expect(text.slice(start + shift, end + shift)).toContain(word);
      }),
    );

  it('keeps the place of every word that remark sees', () => {
    keepsPlaces(page.filter((text) => !text.startsWith('\uFEFF')));
    keepsPlaces(page.map((text) => `\uFEFF# T\n${text.replace('\uFEFF', '')}`));
  });

  it('keeps them behind a byte order mark in a region of ours', () => {
    keepsPlaces(fc.constant('\uFEFF| a | b |\n|---|---|\n\nend'));
  });

  it('slices to each cell, trimmed', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const region of parse(text).regions) {
          if (region.kind === 'sample') expect(text.startsWith(region.text, region.start)).toBe(true);
          if (region.kind !== 'table' || region.table.origin !== 'pipe') continue;
          for (const { raw, span } of [region.table.header, ...region.table.rows].flatMap((row) => row.cells)) {
            expect(text.slice(span.start, span.end).trim()).toBe(raw.trim());
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});

/** Words without markup, with their places. */
function words(node: Nodes): [string, number, number][] {
  if (node.type === 'text' && /^[A-Za-z中文]+$/.test(node.value))
    return [[node.value, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  return 'children' in node ? node.children.flatMap(words) : [];
}
