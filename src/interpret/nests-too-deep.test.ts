import { expect, it } from 'vitest';
import { nestsTooDeep } from './nests-too-deep.ts';

it.each<[string, string, boolean]>([
  ['a hundred levels', '['.repeat(100) + ']'.repeat(100), false],
  ['more', '['.repeat(101), true],
  ['more, of objects', '{"a":'.repeat(101), true],
  ['more, with brackets in strings that seem to close them', '["]",'.repeat(101), true],
  ['many side by side', '[{}],'.repeat(500), false],
  ['many in a string', `"${'['.repeat(500)}"`, false],
  ['many in a comment', `/* ${'['.repeat(500)} */ {}`, false],
])('%s', (_, text, expected) => {
  expect(nestsTooDeep(text)).toBe(expected);
});
