import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parsedPhrasing } from './parsed-phrasing.ts';
import { scannedPhrasing } from './scanned-phrasing.ts';

/** Type and value of each node; texts that touch are one. */
function shown(nodes: readonly PhrasingContent[]): string[] {
  const list: string[] = [];
  for (const node of nodes) {
    const value = 'value' in node ? node.value : '';
    if (node.type === 'text' && value === '') continue;
    const last = list.at(-1);
    if (node.type === 'text' && last?.startsWith('text ')) list[list.length - 1] = last + value;
    else list.push(`${node.type} ${value}`);
  }
  return list;
}

describe('scannedPhrasing', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '`',
      '``',
      '`',
      '<br>',
      '<br/>',
      '</a>',
      '<a href="#x">',
      "<a id='x y'></a>",
      '<b  >',
      '<x y=z w>',
      '<x y = "`">',
      '</p >',
    ),
    fc.constantFrom('<', '>', '<1', '< a', '<中', '<a', '</', '<!-- c -->', '<a:b>', '<String>', 'List<', '<x\u0020', '="', '"', "'"),
    fc.constantFrom(
      '_',
      'a_b',
      '_a_',
      '字_字',
      '__',
      '[',
      ']',
      '[]',
      '[a]',
      '[^1]',
      '![',
      '{#x}',
      ' ',
      '  ',
      'a',
      '名',
      '\uE000',
      '&',
      '& ',
      ':',
      '|',
      '😀',
    ),
    fc.constantFrom('*', '~', '\\', '&lt;', '](', 'http://a.b', 'www.a.b', 'a@b.c', '-', '# ', '1. '),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('').trim());

  it('gives what remark gives, or leaves the text to it', () => {
    fc.assert(
      fc.property(text, (line) => {
        const nodes = scannedPhrasing(line);
        fc.pre(nodes !== undefined && line !== '');
        expect(shown(nodes ?? [])).toEqual(shown(parsedPhrasing(line) ?? []));
      }),
      { numRuns: 2000, maxSkipsPerRun: 100 },
    );
  });

  it.each(['`a` or `b`', 'a<br>b', '类型 <a href="#User">User</a>[]', 'user_id `x_`', 'List<', 'a < b', '`[{"a": 1}]`', 'tail `'])(
    'reads %j by itself',
    (line) => {
      expect(scannedPhrasing(line)).toBeDefined();
    },
  );

  it.each(['**a**', '_a_', '[a](b)', '&lt;', 'a\\_b', '<!-- a -->', '<https://a.b>', 'see https://a.b `c`', '~~a~~', '`a\0b`'])(
    'leaves %j to remark',
    (line) => {
      expect(scannedPhrasing(line)).toBeUndefined();
    },
  );
});
