import { expect, it } from 'vitest';
import { perText, perWords } from './per-text.ts';

it('asks once for each text, also where the answer is nothing', () => {
  const asked: string[] = [];
  const length = perText((text) => (asked.push(text), text === '' ? undefined : text.length));
  expect([length('ab'), length('ab'), length(''), length('')]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(['ab', '']);
});

it('forgets, rather than grow without end', () => {
  const asked: string[] = [];
  const same = perText((text) => (asked.push(text), text));
  for (let i = 0; i <= 100_000; i++) same(`${i}`);
  same('0');
  expect(asked.filter((text) => text === '0')).toHaveLength(2);
});

it('keeps apart what different words say', () => {
  const known = perWords((text: string, words: ReadonlySet<string>) => words.has(text));
  const [some, none] = [new Set(['a']), new Set<string>()];
  expect([known('a', some), known('a', none), known('a', some)]).toEqual([true, false, true]);
});
