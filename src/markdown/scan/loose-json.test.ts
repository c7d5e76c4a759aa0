import { expect, it } from 'vitest';
import { scanText } from '../testing/scan-text.ts';
import { scanLooseJson } from './loose-json.ts';

it('takes JSON from its bracket to the one that closes it', () => {
  const text = '{\n  "a": [1, {"b": "}"}]\n}\nafter';
  expect(scanText(scanLooseJson, text)).toEqual({
    kind: 'sample',
    language: 'json',
    fenced: false,
    text: text.slice(0, 26),
    start: 0,
    firstLine: 0,
    lastLine: 3,
  });
});

it.each([
  ['a list', '[\n  {"a": 1}\n]', 3],
  ['one line', '{"a": 1}', 1],
  ['nothing', '{ }', 1],
  ['comments, as pages write them', '{\n"a": 1, // {\n}', 3],
  ['a comma at the end', '{\n"a": 1,\n}', 3],
])('takes %s', (_, text, lastLine) => {
  expect(scanText(scanLooseJson, text)).toMatchObject({ text, lastLine });
});

it.each([
  ['never closes', '{\n"a": 1'],
  ['is code', '{\n  return a;\n}'],
  ['is a path', '{id} is a path parameter'],
  ['is a link', '[text](url)'],
  ['follows words', 'x {"a": 1}'],
])('leaves what %s', (_, text) => {
  expect(scanText(scanLooseJson, text)).toBeUndefined();
});
