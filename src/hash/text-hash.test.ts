import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { textHash } from './index.ts';

const mebi = 1 << 20;

it.each([
  ['an empty text', ''],
  ['a short text', '中文 😀'],
  ['a text of just one piece', 'x'.repeat(mebi)],
  ['a text of several pieces', 'ab中'.repeat(mebi)],
  ['a text with a character across two pieces', `${'x'.repeat(mebi - 1)}😀${'y'.repeat(mebi)}`],
  ['a text with half a character at the end of a piece', `${'x'.repeat(mebi - 1)}\ud83dx${'y'.repeat(mebi)}`],
])('%s has the hash that it has as a whole', (_, text) => {
  expect(textHash(text)).toBe(hash('sha256', text, 'hex'));
});
