import { expect, test } from 'vitest';
import { pageText, quoted } from './page-text.ts';

test('words of a page are one line', () => {
  expect(pageText('  a\n\tb  ')).toBe('a b');
});

test('what would move the cursor, colour the terminal or turn the writing is made visible', () => {
  expect(pageText('a\u001b[31mb\u202Ec')).toBe('a\uFFFD[31mb\uFFFDc');
});

test('long words are cut between characters', () => {
  expect(quoted('abcdef', 3)).toBe('`abc…`');
  expect(pageText('ab😀c', 3)).toBe('ab…');
});
