import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonType, nodeOfValue, plainValue } from './json-node.ts';
import type { JsonValue } from './json.ts';

const span = { file: 'page.md', start: 0, end: 1, line: 1, column: 1 };

it.each<[JsonValue, string]>([
  [{}, 'object'],
  [[], 'array'],
  ['', 'string'],
  [0, 'number'],
  [false, 'boolean'],
  [null, 'null'],
])('%j is of type %s', (value, type) => {
  expect(jsonType(nodeOfValue(value, span))).toBe(type);
});

it('gives back any value as it was, whatever its keys are called', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(plainValue(nodeOfValue(value as JsonValue, span)))).toBe(JSON.stringify(value));
    }),
  );
  const hostile = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}') as JsonValue;
  expect(JSON.stringify(plainValue(nodeOfValue(hostile, span)))).toBe('{"__proto__":{"x":1},"constructor":2}');
});
