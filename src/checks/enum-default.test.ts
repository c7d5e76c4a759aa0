import { expect, test } from 'vitest';
import type { Field, JsonValue, TypeRef } from '../model/index.ts';
import { checkContext } from './check-context.ts';
import { enumDefault } from './enum-default.ts';
import { answered, at, fieldOf, oneOf, stated, string } from './testing/sampled-model.ts';

function preset(type: TypeRef, value: JsonValue): Field {
  return fieldOf(7, 'mode', type, { default: value, evidence: { type: stated(7), required: stated(7), default: stated(9) } });
}

function messages(type: TypeRef, value: JsonValue): string[] {
  return enumDefault.run(checkContext(answered([preset(type, value)]))).map(({ message }) => message);
}

test('a default that is none of the values stands at its cell, with the place of the list', () => {
  expect(enumDefault.run(checkContext(answered([preset(oneOf(8, 'rsa', 'sm2'), 'none')])))).toMatchObject([
    {
      code: 'check/enum-default',
      severity: 'warning',
      span: at(9),
      message: 'the default of `mode`, `none`, is none of its values',
      related: [{ message: 'the page lists `rsa`, `sm2`', span: at(8) }],
    },
  ]);
});

test('each element of a list is held against the values', () => {
  expect(messages({ kind: 'array', items: oneOf(8, 1, 2) }, [1, 3])).toEqual(['the default of `mode`, `3`, is none of its values']);
});

test('a value of the enum, null, and types that take more are fine', () => {
  const either: TypeRef = { kind: 'union', members: [oneOf(8, 'a'), string] };
  expect([
    ...messages(oneOf(8, 'a', 'b'), 'b'),
    ...messages(oneOf(8, 'a'), null),
    ...messages(either, 'c'),
    ...messages(string, 'c'),
  ]).toEqual([]);
});

test('an enum that may be null is still an enum', () => {
  expect(messages({ kind: 'union', members: [oneOf(8, 'a'), { kind: 'scalar', name: 'null' }] }, 'c')).toHaveLength(1);
});
