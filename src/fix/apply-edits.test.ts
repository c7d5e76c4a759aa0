import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, movedOffset, overlap } from './apply-edits.ts';
import type { Edit } from './fix.ts';

/** Edits that do not overlap, in any order. */
const edits: fc.Arbitrary<Edit[]> = fc
  .array(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 5 }), fc.string({ maxLength: 4 })), { maxLength: 8 })
  .map((all) => all.map(([start, length, text]) => ({ start, end: start + length, text })))
  .map((all) => all.filter((edit, index) => !all.slice(0, index).some((other) => overlap(other, edit))));

describe('applyEdits', () => {
  it('puts texts in the places of others', () => {
    const made = applyEdits('a|b|c', [
      { start: 4, end: 5, text: 'C' },
      { start: 1, end: 1, text: '\\' },
    ]);
    expect(made).toBe('a\\|b|C');
  });

  it('leaves all else as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 110, maxLength: 120 }), edits, (text, list) => {
        const made = applyEdits(text, list);
        const inOrder = list.toSorted((a, b) => a.start - b.start);
        const outside = inOrder.map(({ start }, index) => [inOrder[index - 1]?.end ?? 0, start] as const);
        let at = 0;
        [...outside, [inOrder.at(-1)?.end ?? 0, text.length] as const].forEach(([from, to], index) => {
          expect(made.slice(at, at + to - from)).toBe(text.slice(from, to));
          if (inOrder[index]) expect(movedOffset(inOrder[index].start, list)).toBe(at + to - from);
          at += to - from + (inOrder[index]?.text.length ?? 0);
        });
        expect(at).toBe(made.length);
      }),
    );
  });
});

describe('overlap', () => {
  it.each([
    [0, 2, 1, 3, true],
    [0, 2, 2, 3, false],
    [1, 1, 1, 1, true],
    [1, 1, 0, 3, true],
    [0, 1, 5, 6, false],
  ])('of %d–%d and %d–%d is %s', (a, b, c, d, expected) => {
    expect(overlap({ start: a, end: b, text: '' }, { start: c, end: d, text: '' })).toBe(expected);
    expect(overlap({ start: c, end: d, text: '' }, { start: a, end: b, text: '' })).toBe(expected);
  });
});
