import { describe, expect, it } from 'vitest';
import type { Parameter } from '../model/index.ts';
import type { CallSheet } from '../sheet/index.ts';
import { callParameters } from './call-parameters.ts';
import { at } from './testing/build-sheet.ts';

const call = (query: CallSheet['query'], headers: CallSheet['headers'] = []): CallSheet => ({ query, headers, span: at() });
const shown = (parameters: readonly Parameter[]): string[] =>
  parameters.map(({ in: place, name, ambient, examples }) =>
    [place, name, ambient, ...examples].filter((part) => part !== undefined).join(' '),
  );

describe('callParameters', () => {
  it('takes queries and headers that no table states, once each, marked as a guess', () => {
    const found = callParameters([call([['lang', 'zh']], [['X-Version', '2']]), call([['lang', 'en']])], [], new Set());
    expect(shown(found)).toEqual(['query lang en', 'header X-Version constant 2']);
    expect(found[0]).toMatchObject({ required: false, source: { via: 'sample', guess: expect.any(String) } });
  });

  it('leaves out what is known, what stands in the body, and what is transport', () => {
    const [known] = callParameters([call([['lang', 'zh']])], [], new Set());
    const headers: CallSheet['headers'] = [
      ['Content-Type', 'application/json'],
      ['accept', '*/*'],
      ['Host', 'a.com'],
    ];
    expect(
      callParameters(
        [
          call(
            [
              ['LANG', 'zh'],
              ['name', 'x'],
            ],
            headers,
          ),
        ],
        known ? [known] : [],
        new Set(['name']),
      ),
    ).toEqual([]);
  });

  it.each([
    ['X-Ca-Key', 'abc', 'signed', ['abc']],
    ['X-Trace', '{{trace}}', 'signed', []],
    ['X-Trace', '<token>', 'signed', []],
    ['X-Trace', '$TOKEN', 'signed', []],
    ['X-Trace', 'YOUR_KEY', 'signed', []],
    ['X-Trace', '1', 'constant', ['1']],
  ])('header %s: %s is %s', (name, value, ambient, examples) => {
    expect(callParameters([call([], [[name, value]])], [], new Set())).toMatchObject([{ ambient, examples }]);
  });
});
