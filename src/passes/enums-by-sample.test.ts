import { describe, expect, it } from 'vitest';
import { answered, fieldOf, number, stated, string } from '../checks/testing/sampled-model.ts';
import type { Field, JsonValue, TypeRef } from '../model/index.ts';
import { dropDoubtfulEnums, unannouncedEnums } from './drop-doubtful-enums.ts';
import { runPass } from './testing/run-pass.ts';
import { typeEnumsBySample } from './type-enums-by-sample.ts';

function listed(rule: string, ...values: (string | number)[]): TypeRef {
  return {
    kind: 'enum',
    base: typeof values[0] === 'number' ? 'number' : 'string',
    values: values.map((value) => ({ value, source: stated(1, { rule }) })),
  };
}

describe('dropDoubtfulEnums', () => {
  const typed = (type: TypeRef, value: JsonValue, more: Partial<Field> = {}): string | undefined =>
    runPass(dropDoubtfulEnums, answered([fieldOf(1, 'a', type, more)], { a: value })).types['Answer.a'];

  it.each([...unannouncedEnums])('drops values of %s that a sample contradicts', (rule) => {
    expect(typed(listed(rule, 'x', 'y'), 'z')).toBe('string');
    expect(typed(listed(rule, 'x', 'y'), 'x')).toBe('string<x|y>');
    expect(typed({ kind: 'array', items: listed(rule, 'x', 'y') }, ['x', 'z'])).toBe('string[]');
    expect(typed(listed(rule, 1, 2), 3)).toBe('number');
  });

  it('keeps values that a word announces, whatever samples hold', () => {
    expect(typed(listed('enum/cued-list', 'x', 'y'), 'z')).toBe('string<x|y>');
  });

  it('takes an example for a sample, and a number in quotes for the number', () => {
    expect(typed(listed('enum/valued-list', 'x', 'y'), 'x', { examples: ['z'] })).toBe('string');
    expect(typed(listed('enum/valued-list', '1', '2'), 1)).toBe('string<1|2>');
    expect(typed(listed('enum/valued-list', 'x', 'y'), null)).toBe('string<x|y>');
  });
});

describe('typeEnumsBySample', () => {
  const rule = 'enum/valued-list';
  const untyped: Partial<Field> = { evidence: { type: stated(1, { rule: 'type/none' }), required: stated(1) } };
  const typed = (type: TypeRef, more: Partial<Field>, ...values: JsonValue[]): string | undefined =>
    runPass(typeEnumsBySample, answered([fieldOf(1, 'a', type, more)], ...values.map((a) => ({ a })))).types['Answer.a'];

  it('makes numbers of numerals where the page leaves the type open, and no sample quotes them', () => {
    expect(typed(listed(rule, '1', '2'), untyped)).toBe('number<1|2>');
    expect(typed(listed(rule, '1', '2'), untyped, 1)).toBe('number<1|2>');
    expect(typed({ kind: 'array', items: listed(rule, '1', '2') }, {}, [1, 2])).toBe('number<1|2>[]');
  });

  it.each<[string, TypeRef, Partial<Field>, JsonValue[]]>([
    ['the page says string', listed(rule, '1', '2'), {}, [1]],
    ['samples show text', listed(rule, '1', '2'), untyped, [1, '1']],
    ['the values are words', listed(rule, 'a', 'b'), untyped, [1]],
    ['it is none', string, untyped, [1]],
    ['it holds numbers', number, untyped, [1]],
  ])('leaves them where %s', (_, type, more, values) => {
    const [before] = Object.values(runPass({ name: 'nothing', run: (model) => model }, answered([fieldOf(1, 'a', type, more)])).types);
    expect(typed(type, more, ...values)).toBe(before);
  });
});
