import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { cutParts } from './cut-parts.ts';
import { proseBlocks } from './index.ts';
import { parsedPart } from './parsed-part.ts';
import { plainPart } from './plain-part.ts';
import type { ProseBlock, ProseLine } from './prose-block.ts';

function linesOf(text: string): ProseLine[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
}

/** The blocks that remark gives for the whole page, inline content and all. */
function byRemark(text: string): string[] {
  return unified()
    .use(remarkParse)
    .parse(text)
    .children.flatMap((node) => flat(node, 'none', text));
}

function flat(node: Nodes, marker: string, text: string): string[] {
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap((child) => flat(child, 'bullet', text)));
  if (node.type === 'blockquote') return node.children.flatMap((child) => flat(child, 'quote', text));
  if (!['heading', 'paragraph', 'code', 'html'].includes(node.type)) return [];
  const detail = node.type === 'heading' ? node.depth : node.type === 'code' ? node.value : '';
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  return [shown(node.type, marker, detail, node.position?.start.offset ?? 0, source)];
}

const shown = (kind: string, marker: string, detail: string | number, start: number, source: string): string =>
  `${kind} ${marker} ${detail} @${start} ${JSON.stringify(source.trimEnd())}`;

function byUs(text: string): string[] {
  return proseBlocks(linesOf(text)).map(({ kind, marker, depth, value, start, end }: ProseBlock) =>
    shown(kind, marker, depth ?? value ?? '', start, text.slice(start, end)),
  );
}

describe('proseBlocks', () => {
  const line = fc.oneof(
    fc.constantFrom('', '', '', ' ', '# A', '## 参数 {#x}', '###', '#tag', '#\tB', '# C  ', ' ## D', '   # E', '    # F'),
    fc.constantFrom(
      'words',
      '中文。',
      '**b** x',
      '`c` d',
      '1 apple',
      '1. one',
      '12) two',
      '1.',
      '3.5 x',
      '(a)',
      '“q”',
      '\\# x',
      '$x',
      'a  ',
    ),
    fc.constantFrom(
      '- x',
      '- x',
      '- 中文',
      '* `c`',
      '-  two blanks',
      '- - x',
      '- 1. x',
      '- a  ',
      '* 中\u3000',
      '# D\u3000',
      'x\u00a0',
      '-',
      '* y',
      '*z*',
      '+ p',
      '> q',
      '>r',
      '  indented',
      '    code',
      '\tcode',
      '---',
      '***',
      '===',
      '_ _ _',
      '- - -',
    ),
    fc.constantFrom(
      '<Comp />',
      '<div>',
      '</div>',
      '<Last/>',
      '<a id="x"></a>',
      '<script>',
      '</script>',
      '<!-- c',
      '-->',
      '<pre>',
      '<?x',
      '<br>',
      '<x y>',
    ),
    fc.constantFrom(
      '[a]: /u',
      '[a]:',
      '"title"',
      '[a](b)',
      '![i](j)',
      '~~~',
      '~~~~',
      '`x``',
      '```',
      '- # in',
      '> # in',
      '- <div>',
      '- ~~~',
      '| a | b |',
    ),
    fc.string({ unit: fc.constantFrom('#', ' ', '-', 'a', '<', '>', '1', '.', '*', '`', '=', '中', '\t'), maxLength: 6 }),
  );
  const page = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));

  it('gives what remark gives for the page as a whole', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(byUs(text)).toEqual(byRemark(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same to the letter, whoever reads a part', () => {
    fc.assert(
      fc.property(page, (text) => {
        const lines = linesOf(text);
        const plain = plainPart(lines);
        fc.pre(plain !== undefined);
        expect(plain).toEqual(parsedPart(lines));
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    );
  });

  it('keeps the places of lines that were left out', () => {
    const lines: ProseLine[] = [
      { text: '# T', start: 1 },
      { text: '', start: 5 },
      { text: '- item', start: 40 },
      { text: '  more', start: 50 },
    ];
    expect(proseBlocks(lines)).toEqual([
      { kind: 'heading', marker: 'none', depth: 1, start: 1, end: 4 },
      { kind: 'paragraph', marker: 'bullet', start: 42, end: 56 },
    ]);
  });
});

describe('cutParts', () => {
  it('cuts before headings at the margin, not where one may be inside a block', () => {
    const sizes = (text: string): number[] => cutParts(linesOf(text)).map(({ length }) => length);
    expect(sizes('# A\nb\n## C\n- d\n# E')).toEqual([2, 2, 1]);
    expect(sizes('# A\n<div>\n# B\n\n# C')).toEqual([4, 1]);
    expect(sizes('# A\n<script>\n\n# B\n</script>\n# C')).toEqual([6]);
    expect(sizes('# A\n~~~\n# B')).toEqual([3]);
  });
});

describe('plainPart', () => {
  it('reads headings, words and lone elements', () => {
    expect(plainPart(linesOf('# A\n\n<LastUpdated />\n\n说明\nmore\n\nend'))?.map(({ kind }) => kind)).toEqual([
      'heading',
      'html',
      'paragraph',
      'paragraph',
    ]);
  });

  it('reads lists of one line an item, and headings that are set in', () => {
    expect(plainPart(linesOf('  ## A\nwords\n- one\n* `two`\n\n- three\n\nend'))).toEqual([
      { kind: 'heading', marker: 'none', depth: 2, start: 2, end: 6 },
      { kind: 'paragraph', marker: 'none', start: 7, end: 12 },
      { kind: 'paragraph', marker: 'bullet', start: 15, end: 18 },
      { kind: 'paragraph', marker: 'bullet', start: 21, end: 26 },
      { kind: 'paragraph', marker: 'bullet', start: 30, end: 35 },
      { kind: 'paragraph', marker: 'none', start: 37, end: 40 },
    ]);
  });

  it.each([
    '- a\nb',
    '- a\n\n  b',
    '- a\n  ## B',
    '- - a',
    '- # a',
    '-  a',
    '-',
    '> a',
    '    code',
    'a\n===',
    'a\n---',
    '[a]: /u',
    '<div>\nx',
    '<Comp />\n# A',
    '1. a',
    '***',
  ])('leaves %j to remark', (text) => {
    expect(plainPart(linesOf(text))).toBeUndefined();
  });
});
