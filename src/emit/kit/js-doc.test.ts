import { expect, it } from 'vitest';
import { jsDocText } from './js-doc.ts';

it('sets paragraphs and tags apart', () => {
  const doc = { paragraphs: ['One.', undefined, 'Two\nlines.', ' '], tags: [{ name: 'deprecated' }, { name: 'see', text: 'a.md:1' }] };
  expect(jsDocText(doc)).toBe('/**\n * One.\n *\n * Two\n * lines.\n *\n * @deprecated\n * @see a.md:1\n */\n');
});

it('stays in one line where it can, and away where there is nothing to say', () => {
  expect(jsDocText({ paragraphs: ['One.'] })).toBe('/** One. */\n');
  expect(jsDocText({ tags: [{ name: 'see', text: 'a.md:1' }] })).toBe('/** @see a.md:1 */\n');
  expect(jsDocText({ paragraphs: ['', undefined] })).toBe('');
});

it('keeps the text of a tag from being a tag', () => {
  expect(jsDocText({ tags: [{ name: 'example', text: '"*/"\n@evil' }] })).toBe('/**\n * @example "*\\/"\n * \\@evil\n */\n');
});
