import { expect, it } from 'vitest';
import { keptHash, textHash } from './index.ts';

it('is the hash of the text, and is not found again for the same holder', () => {
  const page = { text: '中文' };
  expect(keptHash(page, page.text)).toBe(textHash('中文'));
  expect(keptHash(page, 'another text')).toBe(textHash('中文'));
  expect(keptHash({ text: 'another text' }, 'another text')).toBe(textHash('another text'));
});
