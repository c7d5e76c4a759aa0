import { expect, it } from 'vitest';
import { scanText } from '../testing/scan-text.ts';
import { scanFence } from './fence.ts';

it('takes the text between the fences, with its place', () => {
  const text = '```JSON title="a"\n{"a": 1}\n\n```\nafter';
  expect(scanText(scanFence, text)).toEqual({
    kind: 'sample',
    language: 'json',
    fenced: true,
    text: '{"a": 1}\n',
    start: 18,
    firstLine: 0,
    lastLine: 4,
  });
});

it.each([
  ['tildes', '~~~\na\n~~~', 'a', 3],
  ['a longer closing fence', '```\na\n`````', 'a', 3],
  ['a shorter fence inside', '````\n```\n````', '```', 3],
  ['indentation, as in a list', '   ```\n   a\n   ```', '   a', 3],
  ['no closing fence: to the end', '```\na\nb', 'a\nb', 3],
  ['nothing in it', '```\n```', '', 2],
  ['nothing after it', '```', '', 1],
])('reads a fence with %s', (_, page, text, lastLine) => {
  expect(scanText(scanFence, page)).toMatchObject({ text, lastLine });
});

it('reads a fence in a quote without the marks of the quote, every offset in place', () => {
  const text = '> ```\n> a\n>  > b\n> ```\nc';
  expect(scanText(scanFence, text)).toMatchObject({ text: '  a\n   > b', start: 6, firstLine: 0, lastLine: 4 });
});

it.each([
  ['```json5 {1,3}', 'json5'],
  ['```{.python}', ''],
  ['``` TypeScript', 'typescript'],
])('%j names the language %j', (open, language) => {
  expect(scanText(scanFence, `${open}\nx\n\`\`\``)).toMatchObject({ language });
});

it.each(['``', '``` a ` b', 'x ```'])('%j opens none', (text) => {
  expect(scanText(scanFence, text)).toBeUndefined();
});
