import fc from 'fast-check';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { printJson } from './print-json.ts';
import type { JsonInput } from './print-json.ts';

const prettier = (text: string): Promise<string> => format(text, { parser: 'json' });

it.each<[string, JsonInput]>([
  ['scalars', { a: 1, b: 'x', c: null, d: true, e: -1.5e300 }],
  ['empty containers', { a: {}, b: [], c: [{}], d: [[]], e: [{}, {}] }],
  ['an array that fits', { required: ['a', 'b'] }],
  ['an array of objects', { a: [{ b: 1 }, { b: 2 }], c: [[{ d: 1 }]] }],
  [
    'a matrix',
    {
      a: [
        [1, 2],
        [3, 4],
      ],
      b: [[1], [2]],
      c: [[1, 2]],
      d: ['x', [1, 2]],
    },
  ],
  ['numbers that need several lines', { a: Array.from({ length: 60 }, (_, index) => index * 997) }],
  ['strings that need several lines', { a: Array.from({ length: 12 }, (_, index) => `value-${index}`) }],
  ['Han characters count two columns', { 枚举: ['统一身份认证', '统一身份认证', '统一身份认证', '统一身份认证', '统一身'] }],
  ['emoji', { a: ['👍🏽', '👩‍👩‍👧', '❤️', 'é', 'e\u0301', '…………………………………………………………………………'] }],
])('prints %s as prettier does', async (_, value) => {
  const printed = printJson(value);
  expect(JSON.parse(printed)).toEqual(value);
  expect(await prettier(printed)).toBe(printed);
});

it('breaks at the very column where prettier does', async () => {
  for (let length = 50; length < 80; length++) {
    for (const value of [{ key: ['x'.repeat(length)], last: 1 }, { key: ['x'.repeat(length)] }, ['x'.repeat(length), 'y']]) {
      const printed = printJson(value);
      expect(await prettier(printed)).toBe(printed);
    }
  }
});

it('breaks a line of numbers at the very column where prettier does', async () => {
  for (let digits = 1; digits < 12; digits++) {
    const printed = printJson({ a: [Number('1'.repeat(digits)), ...Array.from({ length: 30 }, (_, index) => index)] });
    expect(await prettier(printed)).toBe(printed);
  }
});

it('leaves out undefined members, and keeps the key `__proto__`', () => {
  expect(printJson({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
  expect(printJson(JSON.parse('{"__proto__":1}') as JsonInput)).toBe('{\n  "__proto__": 1\n}\n');
});

it('prints any value as prettier does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }), async (value) => {
      const printed = printJson(value as JsonInput);
      expect(printed).toBe(await prettier(printed));
    }),
    { numRuns: 200 },
  );
});
