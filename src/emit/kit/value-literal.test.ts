import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonValue } from '../../model/index.ts';
import { layoutOf } from '../testing/layout-of.ts';
import { print } from './layout.ts';
import { assigned } from './literal-layout.ts';
import { valueLiteral } from './value-literal.ts';

function constant(value: JsonValue): string {
  return print([assigned('export const value: unknown =', valueLiteral(value)), ';']);
}

it('leaves out what is undefined, and keeps __proto__ a key like any other', () => {
  expect(print(valueLiteral({ a: 1, b: undefined, 'zh-CN': null }))).toBe('{ a: 1, "zh-CN": null }');
  const literal = print(valueLiteral(JSON.parse('{"__proto__": 1}') as JsonValue));
  expect(literal).toBe('{ ["__proto__"]: 1 }');
  expect(Object.keys(new Function(`return ${literal}`)() as object)).toEqual(['__proto__']);
});

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => value as JsonValue);

it('means the value that it was given', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(new Function(`return ${print(valueLiteral(value))}`)()).toEqual(value);
    }),
  );
});

it('is laid out as prettier would', async () => {
  const member = fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[a-z 中文"']{0,60}$/));
  const key = fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,6})?$/);
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      member,
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    ),
  })).value;
  await fc.assert(
    fc.asyncProperty(value, async (one) => {
      const text = `${constant(one as JsonValue)}\n`;
      expect(await layoutOf(text)).toBe(text);
    }),
    { numRuns: 200 },
  );
});
