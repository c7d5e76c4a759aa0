import { expect, it } from 'vitest';
import { valueColumn } from './value-column.ts';

it.each<[string, string[]]>([
  ['a, b', ['a', 'b']],
  ['`a`、`b`', ['a', 'b']],
  ['"a" | "b"', ['a', 'b']],
  ['0或1', ['0', '1']],
  ['asc or desc', ['asc', 'desc']],
  ['asc/desc', ['asc', 'desc']],
  ['`asc / desc`', ['asc', 'desc']],
  ['`asc`/`desc`', ['asc', 'desc']],
  ['a\nb', ['a', 'b']],
  ['`text/html`, `text/plain`', ['text/html', 'text/plain']],
  ['text/html, text/plain', ['text/html', 'text/plain']],
  ['`/a`, `/b`', ['/a', '/b']],
  ['`/`, `/home`', ['/', '/home']],
  ['"/*", "//"', ['/*', '//']],
  ['"a,b", "c|d"', ['a,b', 'c|d']],
  ["'a/b' / 'c/d'", ['a/b', 'c/d']],
  ['"a", "`"', ['a', '`']],
  ["it's, that's", ["it's", "that's"]],
])('%j lists %j', (text, values) => {
  expect(valueColumn(text)?.values.map(({ value }) => value)).toEqual(values);
});

it.each(['one', '`text/html`', 'text/html', '', 'any of the names that were given to you before the call, or none', 'a, b...'])(
  '%j lists nothing',
  (text) => {
    expect(valueColumn(text)).toBeUndefined();
  },
);

it('takes no longer for a cell of odd marks than for its length', () => {
  const begun = performance.now();
  for (const odd of ['`a ``b ', '`', "'a ", '"a ', ' ', 'a ', '“a ']) valueColumn(`${odd.repeat(20_000)}x`);
  expect(performance.now() - begun).toBeLessThan(1000);
});
