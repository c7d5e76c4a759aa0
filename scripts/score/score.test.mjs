import { describe, expect, it } from 'vitest';
import { gapFaults, parseGaps } from './gaps.mjs';
import { lineOf, shortfalls } from './line.mjs';
import { raised, slips } from './ratchet.mjs';
import { rows } from './rows.mjs';

const row = { name: 'shape', pages: 'dialects/shape', skip: '', facts: 99.5, perfect: 97, endpoint: true, complete: true };
const figures = { facts: 1000, asked: 1000, perfect: 10, pages: 10, methods: 10, paths: 10, extra: 0, absent: 0, faults: new Map() };

describe('the rows', () => {
  it('are the fourteen shapes of the benchmark, each once', () => {
    expect(rows).toHaveLength(14);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(14);
  });
});

describe('the bar', () => {
  it('holds where every figure reaches it', () => {
    expect(shortfalls(row, { ...figures, facts: 995 })).toEqual([]);
    expect(lineOf(row, figures, 0)).toMatch(/^shape +facts 100\.00%.* ok$/);
  });

  it('names each figure that does not', () => {
    expect(shortfalls(row, { ...figures, facts: 994, perfect: 9, methods: 9, paths: 9, extra: 1, absent: 1 })).toHaveLength(6);
    expect(lineOf(row, { ...figures, facts: 994 }, 0)).toContain('BELOW: facts under 99.5%');
  });

  it('asks for method and path only where the pages state them, and for nothing invented only where that is asked', () => {
    expect(shortfalls({ ...row, endpoint: false, complete: false }, { ...figures, methods: 0, paths: 0, extra: 5, absent: 1 })).toEqual([]);
  });

  it('is not reached by rounding', () => {
    expect(lineOf(row, { ...figures, facts: 99_999, asked: 100_000 }, 0)).toContain(' 99.99%');
  });
});

describe('the ratchet', () => {
  const best = raised(row, undefined, figures);

  it('tells every figure that is worse', () => {
    expect(slips(best, figures)).toEqual([]);
    expect(slips(best, { ...figures, facts: 999, extra: 2 })).toEqual(['facts 999, was 1000', 'extra 2, was 0']);
  });

  it('is never lowered', () => {
    expect(raised(row, best, { ...figures, facts: 1, extra: 9 })).toEqual(best);
    expect(raised(row, { ...best, facts: 1 }, figures)).toEqual(best);
  });

  it('holds method and path only where the pages state them', () => {
    expect(Object.keys(raised({ ...row, endpoint: false }, undefined, figures))).toEqual(['facts', 'perfect', 'extra', 'absent']);
  });
});

describe('the explained gaps', () => {
  const gaps = parseGaps(
    '# Title\n\nWords.\n\n    - `not-a-gap`: indented\n\n## tree, apifox\n\n- `get-user`: the page shows a list\n- `no-reason`:\n\n## english\n- `get-user`: the same\n',
  );

  it('are pages by row, each with a reason', () => {
    expect(Object.fromEntries([...gaps].map(([name, pages]) => [name, [...pages]]))).toEqual({
      tree: ['get-user'],
      apifox: ['get-user'],
      english: ['get-user'],
    });
  });

  it('must have a fault', () => {
    expect(gapFaults(gaps.get('tree'), figures, true)).toEqual([expect.stringContaining('get-user')]);
    expect(gapFaults(gaps.get('tree'), { ...figures, faults: new Map([['get-user', ['type request.a']]]) }, true)).toEqual([]);
  });

  it('must be complete in a row above its bars', () => {
    const faulty = { ...figures, faults: new Map([['get-post', ['type request.a']]]) };
    expect(gapFaults(new Set(), faulty, true)).toEqual([expect.stringContaining('type request.a')]);
    expect(gapFaults(new Set(), faulty, false)).toEqual([]);
  });

  it('must be complete in a row below its bars, too, as soon as one is explained there', () => {
    const faulty = {
      ...figures,
      faults: new Map([
        ['get-post', ['type request.a']],
        ['get-user', ['type request.b']],
      ]),
    };
    expect(gapFaults(new Set(['get-user']), faulty, false)).toEqual([expect.stringContaining('get-post')]);
    expect(lineOf(row, faulty, 1)).toContain('explained 1');
  });
});
