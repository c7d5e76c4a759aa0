import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryText } from '../testing/arbitrary-text.ts';
import { layoutOf } from '../testing/layout-of.ts';
import { stringLiteral } from './string-literal.ts';

it.each([
  ['plain', '"plain"'],
  ["it's", '"it\'s"'],
  ['say "yes"', '\'say "yes"\''],
  [`'"`, `"'\\""`],
  ['a\\b\n\r\t', '"a\\\\b\\n\\r\\t"'],
  ['\u2028\u202e\ufeff\u0000', '"\\u2028\\u202e\\ufeff\\u0000"'],
  ['中文 😀', '"中文 😀"'],
])('quotes %j', (text, literal) => {
  expect(stringLiteral(text)).toBe(literal);
});

it('means the text that it was given, whatever that is', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const literal = stringLiteral(text);
      expect(new Function(`return ${literal}`)()).toBe(text);
      expect(literal).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u);
    }),
  );
});

it('is as prettier writes it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryText, async (text) => {
      const code = `f(${stringLiteral(text)});\n`;
      expect((await layoutOf(code)).replace(/^f\(\n {2}|,\n\)/g, (part) => (part.startsWith('f') ? 'f(' : ')'))).toBe(code);
    }),
    { numRuns: 50 },
  );
});
