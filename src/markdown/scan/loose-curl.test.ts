import { expect, it } from 'vitest';
import { scanText } from '../testing/scan-text.ts';
import { scanLooseCurl } from './loose-curl.ts';

it.each([
  ['a command on one line', 'curl https://a.com/x\nafter', 1],
  ['a prompt before it', '$ curl https://a.com/x\nafter', 1],
  ['lines that end in a backslash', 'curl -X POST \\\n  https://a.com/x\nafter', 2],
  ['lines that end in a caret', 'curl -X POST ^\n  https://a.com/x\nafter', 2],
  ['a body in quotes over lines', 'curl -d \'{\n"a": "it"\n}\' https://a.com/x\nafter', 3],
  ['an escaped quote', 'curl -d "a\\"b" https://a.com/x\nafter', 1],
])('takes %s', (_, text, lastLine) => {
  const lines = text.split('\n').slice(0, lastLine);
  expect(scanText(scanLooseCurl, text)).toEqual({
    kind: 'sample',
    language: 'curl',
    fenced: false,
    text: lines.join('\n'),
    start: 0,
    firstLine: 0,
    lastLine,
  });
});

it.each([
  ['that never ends', 'curl -d \'{\n"a": 1}'],
  ['without an address', 'curl'],
  ['in prose', 'Use curl https://a.com'],
])('leaves a curl %s', (_, text) => {
  expect(scanText(scanLooseCurl, text)).toBeUndefined();
});
