import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryText } from '../testing/arbitrary-text.ts';
import { commentLines } from './comment-text.ts';

it.each([
  ['ends */ here', ['ends *\\/ here']],
  ['@internal', ['\\@internal']],
  ['see {@link x} or me@example.com', ['see {\\@link x} or me@example.com']],
  ['a\r\nb\rc\u2028d\u0085e', ['a', 'b', 'c', 'd', 'e']],
  ['\n\na\n\n\n\nb\n\n', ['a', '', 'b']],
  ['trailing   ', ['trailing']],
  ['right\u202eleft\u0000', ['rightleft']],
  ['```ts\ncode', ['```ts', 'code', '```']],
  ['```\ncode\n```', ['```', 'code', '```']],
  ['        deep', ['   deep']],
  ['', []],
])('%j becomes %j', (text, lines) => {
  expect(commentLines(text)).toEqual(lines);
});

it('never ends the comment, and never begins a tag', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const comment = commentLines(text)
        .map((line) => ` * ${line}\n`)
        .join('');
      expect(comment).not.toContain('*/');
      expect(comment).not.toMatch(/(?:^|[\s{*])@\S/m);
      expect(comment).not.toMatch(/[\r\u2028\u2029\u202e]/);
    }),
  );
});
