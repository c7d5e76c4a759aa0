import { expect, it } from 'vitest';
import { readErrors } from './errors.ts';
import { at, words } from './testing/build-sheet.ts';

const read = (code: string, message?: string, description?: string): string[] =>
  readErrors([
    {
      code: words(code),
      span: at(),
      ...(message !== undefined && { message: words(message) }),
      ...(description !== undefined && { description: words(description) }),
    },
  ]).map((entry) => `${JSON.stringify(entry.code)} ${entry.message}${entry.description === undefined ? '' : ` (${entry.description})`}`);

it.each([
  ['404', 'not found %s', '不存在', ['404 not found %s (不存在)']],
  ['`10001`', '`bad`', undefined, ['10001 bad']],
  ['-1', 'failed', undefined, ['-1 failed']],
  // A leading zero belongs to the code, and so does what no number holds.
  ['0001', 'x', undefined, ['"0001" x']],
  ['12345678901234567890', 'x', undefined, ['"12345678901234567890" x']],
  ['USER_NOT_FOUND', 'x', undefined, ['"USER_NOT_FOUND" x']],
  ['1001/1002', 'x', undefined, ['1001 x', '1002 x']],
  ['1001、1002\n1003', 'x', undefined, ['1001 x', '1002 x', '1003 x']],
  ['404', undefined, undefined, ['404 ']],
  ['-', 'x', undefined, []],
])('%s %s %s: %j', (code, message, description, expected) => {
  expect(read(code, message, description)).toEqual(expected);
});
