import fc from 'fast-check';
import { util } from 'prettier';
import { builders, printer, utils } from 'prettier/doc';
import { expect, it } from 'vitest';
import { textWidth } from '../json/index.ts';
import * as ours from './index.ts';
import type { Doc } from './index.ts';

/** A doc made twice: by our builders, and by prettier's. */
interface Pair {
  readonly mine: Doc;
  readonly theirs: builders.Doc;
}

const first = Symbol('first');
const second = Symbol('second');
const ids = fc.constantFrom(first, second);

const both = (mine: Doc, theirs: builders.Doc): Pair => ({ mine, theirs });
const mines = (pairs: readonly Pair[]): Doc[] => pairs.map(({ mine }) => mine);
const theirs = (pairs: readonly Pair[]): builders.Doc[] => pairs.map((pair) => pair.theirs);

const words = [
  '',
  ' ',
  'a',
  'name',
  'a longer text ',
  '用户',
  '（全角）',
  'ｶﾞ',
  'が',
  'é',
  'e\u0301',
  '👍',
  '❤️',
  '©',
  '👩‍👩‍👧',
  '1️⃣',
  '#\u20e3',
  '→',
  '\t',
  '한글',
  '…',
  '𠮷',
];
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((parts) => parts.join('')),
);

const separators: fc.Arbitrary<Pair> = fc.constantFrom(
  both(ours.line, builders.line),
  both(ours.softline, builders.softline),
  both([',', ours.line], [',', builders.line]),
);

const { doc: anyDoc } = fc.letrec<{ doc: Pair }>((tie) => {
  const doc = tie('doc');
  const docs = fc.array(doc, { maxLength: 6 });
  return {
    doc: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text.map((one) => both(one, one)),
      separators,
      fc.constantFrom(both(ours.hardline, builders.hardline), both(ours.breakParent, builders.breakParent)),
      docs.map((all) => both(mines(all), theirs(all))),
      fc
        .record({ one: doc, id: fc.option(ids, { nil: undefined }), shouldBreak: fc.boolean() })
        .map(({ one, shouldBreak, id }) =>
          both(ours.group(one.mine, { shouldBreak, ...(id && { id }) }), builders.group(one.theirs, { shouldBreak, ...(id && { id }) })),
        ),
      doc.map((one) => both(ours.group(one.mine), builders.group(one.theirs))),
      fc
        .tuple(doc, docs)
        .map(([one, more]) =>
          both(ours.conditionalGroup([one.mine, ...mines(more)]), builders.conditionalGroup([one.theirs, ...theirs(more)])),
        ),
      doc.map((one) => both(ours.indent(one.mine), builders.indent(one.theirs))),
      fc.tuple(fc.nat({ max: 5 }), doc).map(([n, one]) => both(ours.align(n, one.mine), builders.align(n, one.theirs))),
      fc
        .tuple(doc, doc, fc.option(ids, { nil: undefined }))
        .map(([a, b, groupId]) =>
          both(ours.ifBreak(a.mine, b.mine, groupId && { groupId }), builders.ifBreak(a.theirs, b.theirs, groupId && { groupId })),
        ),
      fc
        .tuple(doc, ids)
        .map(([one, groupId]) => both(ours.indentIfBreak(one.mine, { groupId }), builders.indentIfBreak(one.theirs, { groupId }))),
      fc
        .tuple(docs, separators)
        .map(([all, between]) => both(ours.join(between.mine, mines(all)), builders.join(between.theirs, theirs(all)))),
      fc
        .tuple(docs, separators)
        .map(([all, between]) =>
          both(ours.fill(ours.join(between.mine, mines(all))), builders.fill(builders.join(between.theirs, theirs(all)))),
        ),
    ),
  };
});

it('lays any doc out as prettier does, in lines of any length', () => {
  fc.assert(
    fc.property(anyDoc, fc.integer({ min: 0, max: 80 }), (pair, indentation) => {
      const printed = ours.printDoc(pair.mine, 80 - indentation);
      const options = { printWidth: 80 - indentation, tabWidth: 2, useTabs: false };
      expect(printed).toBe(printer.printDocToString(pair.theirs, options).formatted);
    }),
    { numRuns: 4000, seed: 1 },
  );
}, 60_000);

it('knows what breaks whatever the width', () => {
  fc.assert(
    fc.property(anyDoc, ({ mine, theirs: other }) => {
      expect(ours.willBreak(mine)).toBe(utils.willBreak(other));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

it('counts columns as prettier does', () => {
  const same = (one: string): void => {
    expect(textWidth(one), JSON.stringify(one)).toBe(util.getStringWidth(one));
  };
  fc.assert(fc.property(text, same), { numRuns: 2000, seed: 1 });
  for (let code = 0; code < 0x11_000; code++) {
    same(`a${String.fromCodePoint(code)}b`);
  }
});
