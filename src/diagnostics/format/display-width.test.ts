import { eastAsianWidth } from 'get-east-asian-width';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayWidth, firstColumns, lastColumns } from './display-width.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const zeroWidth = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\uFEFF]+$/u;
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** Grapheme by grapheme, whatever the text. */
function slowWidth(text: string): number {
  return [...segmenter.segment(text)].reduce((width, { segment }) => width + graphemeWidth(segment), 0);
}

function graphemeWidth(grapheme: string): number {
  if (/^[ -~]*$/.test(grapheme)) return grapheme.length;
  if (zeroWidth.test(grapheme)) return 0;
  return emoji.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

const pieces = [
  'a',
  ' ',
  '用户',
  '、',
  '（',
  '）',
  '　',
  '한',
  'ᆨ',
  'が',
  'か\u3099',
  'ｶﾞ',
  'é',
  'e\u0301',
  '…',
  '“',
  '👍',
  '👩‍👧',
  '❤️',
  '©',
  '〰',
  '1️⃣',
  '\u200d',
  '\ufe0f',
  '𠮷',
  '\ufeff',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

it('is the sum of the graphemes', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(displayWidth(one)).toBe(slowWidth(one));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

it('is that of every character beside others', () => {
  const wrong: string[] = [];
  const beside = ['a', '用', '한', 'ﾞ', '\u0301'];
  for (let code = 0xa0; code < 0x1_0000; code++) {
    const character = String.fromCodePoint(code);
    for (const other of beside.slice(0, code < 0x3100 ? 5 : 2)) {
      const both = other + character;
      if (displayWidth(both) !== slowWidth(both)) wrong.push(both);
    }
  }
  expect(wrong).toEqual([]);
});

it('cuts between graphemes', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 20 }), (one, columns) => {
      const first = firstColumns(one, columns);
      const last = lastColumns(one, columns);
      expect(one.startsWith(first)).toBe(true);
      expect(one.endsWith(last)).toBe(true);
      const ends = new Set([...segmenter.segment(one)].map(({ index }) => index).concat(one.length));
      expect([ends.has(first.length), ends.has(one.length - last.length)]).toEqual([true, true]);
      expect(Math.max(slowWidth(first), slowWidth(last))).toBeLessThanOrEqual(columns);
    }),
    { numRuns: 1000, seed: 1 },
  );
});
