import { expect, it } from 'vitest';
import { keptBytes } from './index.ts';

it('are those of the text, and are not made again for the same holder', () => {
  const file = { content: '中文 \ud800' };
  const bytes = keptBytes(file, file.content);
  expect(bytes).toEqual(Buffer.from('中文 \ufffd'));
  expect(keptBytes(file, file.content)).toBe(bytes);
});

it('are not made of a text that is very long', () => {
  const content = 'x'.repeat(4_000_001);
  expect(keptBytes({}, content)).toBe(content);
});
