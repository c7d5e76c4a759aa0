import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import { outline } from './index.ts';
import type { Block, Page } from './page.ts';

const page = (text: string, name: string = 'page.md'): Page => outline(sourceFile(name, text));

/** A block in a few words. */
function shown(block: Block): string {
  if (block.kind === 'table') return `table ${block.table.header.cells.length}x${block.table.rows.length}`;
  if (block.kind === 'sample') return `${block.language || 'sample'} ${block.text}`;
  if (block.kind === 'heading') return `h${block.depth} ${block.inline.text}`;
  return `${block.marker === 'none' ? 'line' : block.marker} ${block.inline.text}`;
}

const blocks = (text: string, name?: string): string[] => page(text, name).blocks.map(shown);

describe('a page of Markdown', () => {
  it('is a run of blocks in reading order', () => {
    const text = '# T\n\none\ntwo\n\n| a | b |\n|--|--|\n| c | d |\n\n```json\n{}\n```\n\nend';
    expect(blocks(text)).toEqual(['h1 T', 'line one', 'line two', 'table 2x1', 'json {}', 'line end']);
  });

  it.each([
    ['## A ##', ['h2 A']],
    ['A\n===', ['h1 A']],
    ['A\n---', ['h2 A']],
    ['¶ A', ['h1 A']],
    ['##A', ['h1 A']],
    ['- a\n- b\n  more', ['bullet a', 'bullet b', 'bullet more']],
    ['- a\n  - b', ['bullet a', 'bullet b']],
    ['1. a\n2. b', ['bullet a', 'bullet b']],
    ['> a\n> b', ['quote a', 'quote b']],
    ['    code', ['sample code']],
    ['a\r\nb', ['line a', 'line b']],
    ['***\n\na', ['line a']],
    ['[x]: https://a.com\n\na', ['line a']],
    ["import X from './x'\n\nexport const y = 1\n\na", ['line a']],
    ['import is a word', ['line import is a word']],
    ['<!-- a -->\n\nb', ['line b']],
  ])('%j holds %j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('holds the blocks of the HTML in it', () => {
    expect(blocks('<div>\n<h3 id="x">A</h3>\n<p>one<br>two</p>\n</div>\n\nend')).toEqual(['h3 A', 'line one', 'line two', 'line end']);
  });

  it('has no block of front matter', () => {
    expect(blocks('---\ntitle: A\n---\n\nend')).toEqual(['line end']);
  });

  it('gives lines of one paragraph one number, and those of two, two', () => {
    const numbers = page('a\nb\n\nc').blocks.map((block) => (block.kind === 'line' ? block.paragraph : undefined));
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[0]).not.toBe(numbers[2]);
  });
});

describe('a page of HTML', () => {
  it('is a run of the same blocks', () => {
    const text =
      '<html><head><title>x</title></head><body><nav>menu</nav><h2>A</h2>\n<p>one <b>two</b></p><ul><li>a</li></ul><blockquote>q</blockquote>' +
      '<table><tr><th>a</th></tr></table><pre><code class="language-JSON">{\n}</code></pre>loose<script>no()</script></body></html>';
    expect(blocks(text, 'page.html')).toEqual(['h2 A', 'line one two', 'bullet a', 'quote q', 'table 1x0', 'json {\n}', 'line loose']);
  });

  it.each(['page.html', 'page.HTM'])('is told by the name %s', (name) => {
    expect(blocks('<html><body># no heading</body></html>', name)).toEqual(['line # no heading']);
  });

  it('keeps the anchor of a heading', () => {
    const [heading] = page('<html><body><h2 id="user">User</h2></body></html>', 'page.html').blocks;
    expect(heading).toMatchObject({ inline: { anchors: ['user'] } });
  });

  it('needs no tags for the page itself', () => {
    expect(blocks('<!doctype html>\n<title>x</title>\n<h2>A</h2>\n<p>one</p>', 'page.html')).toEqual(['h2 A', 'line one']);
  });
});

describe('places', () => {
  it.each([
    ['page.md', '# T\n\n> one\n> two\n\n- three\n  four\n\nend', ['# T', 'one', 'two', 'three', 'four', 'end']],
    ['page.md', '\uFEFF# T\n\n中 one', ['# T', '中 one']],
    ['page.html', '<html><body><h1>T</h1>\n<p>one</p></body></html>', ['<h1>T</h1>', 'one']],
  ])('of %s are of the words themselves', (name, text, expected) => {
    const found = page(text, name).blocks.flatMap((block) =>
      block.kind === 'sample' ? [] : [text.slice(block.span.start, block.span.end)],
    );
    expect(found).toEqual(expected);
  });

  it('lie in the file, whatever it holds', () => {
    const parts = fc.constantFrom(
      '# A',
      '> ',
      '- ',
      '  ',
      'a',
      '<div>',
      '<p>',
      '</p>',
      '<h2>',
      '<table><tr><td>',
      '</table>',
      '<li>',
      '<pre>',
      '```',
      '| a | b |',
      '|--|--|',
      '\n',
      '\n\n',
      '\r\n',
      '\uFEFF',
      '---',
      '中',
    );
    const text = fc.array(parts, { maxLength: 30 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('page.md', 'page.html'), (content, name) => {
        for (const { span } of page(content, name).blocks) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(content.length);
        }
      }),
    );
  });
});
