import { describe, expect, it } from 'vitest';
import { plainValue } from '../model/index.ts';
import { sourceFile, spanOf } from '../source/index.ts';
import { readSample } from './samples.ts';

const before = 'line\n  ';

function read(text: string): ReturnType<typeof readSample> {
  const file = sourceFile('page.md', before + text);
  return readSample(text, spanOf(file, before.length, file.text.length));
}

describe('readSample', () => {
  it.each([
    ['{"a": [1, true, null, "x"]}', { a: [1, true, null, 'x'] }],
    ['{\n  // words\n  "a": 1, /* more */\n}', { a: 1 }],
    ['[]', []],
    ['"x"', 'x'],
    ['{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
    ['{&quot;a&quot;: &quot;b &amp; c&quot;}', { a: 'b & c' }],
  ])('%j is %j', (text, value) => {
    const node = read(text);
    expect(node && plainValue(node)).toEqual(value);
  });

  it.each(['', '{"a": }', '{"a": 1', 'POST /a', '{a: 1}', '{"a": 1} {"b": 2}', `${'['.repeat(5000)}${']'.repeat(5000)}`])(
    '%j is no JSON',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('gives each part its place on the page', () => {
    const text = '{"a": 1,\n "b": ["中", 2]}';
    const node = read(text);
    const file = sourceFile('page.md', before + text);
    if (node?.kind !== 'object') throw new Error('no object');
    const [a, b] = node.members;
    expect([a?.nameSpan.line, a?.nameSpan.column]).toEqual([2, 4]);
    expect([b?.nameSpan.line, b?.nameSpan.column]).toEqual([3, 2]);
    const parts = [a?.nameSpan, a?.value.span, b?.value.span].map((span) => file.text.slice(span?.start, span?.end));
    expect(parts).toEqual(['"a"', '1', '["中", 2]']);
    expect(a?.nameSpan).toEqual(spanOf(file, a?.nameSpan.start ?? 0, a?.nameSpan.end ?? 0));
    expect(b?.value.span).toEqual(spanOf(file, b?.value.span.start ?? 0, b?.value.span.end ?? 0));
  });
});
