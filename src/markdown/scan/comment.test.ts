import { expect, it } from 'vitest';
import { scanText } from '../testing/scan-text.ts';
import { scanComment } from './comment.ts';

it.each([
  ['on one line', '<!-- a | b -->\nx', 1],
  ['over lines', '<!--\n| a |\n-->\nx', 3],
  ['that is empty', '<!---->', 1],
])('takes a comment %s', (_, text, lastLine) => {
  expect(scanText(scanComment, text)).toEqual({ kind: 'comment', firstLine: 0, lastLine });
});

it.each([
  ['words follow it', '<!-- a --> b'],
  ['nothing closes it', '<!-- a\nb'],
  ['it is none', 'a <!-- b -->'],
])('leaves the line where %s', (_, text) => {
  expect(scanText(scanComment, text)).toBeUndefined();
});
