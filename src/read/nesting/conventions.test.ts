import { describe, expect, it } from 'vitest';
import { blankIndent } from './blank-indent.ts';
import { branchGlyph } from './branch-glyph.ts';
import type { Depth } from './convention.ts';
import { nestingConventions } from './conventions.ts';
import { drawnBranch } from './drawn-branch.ts';
import { markPrefix } from './mark-prefix.ts';
import { misreadBranch } from './misread-branch.ts';
import { spelledPath } from './spelled-path.ts';

/** `2 name`, `a > b`, or nothing. */
function shown(depth: Depth | undefined): string | undefined {
  return depth?.kind === 'path' ? depth.path.join(' > ') : depth && `${depth.indent} ${depth.name}`;
}

describe('branchGlyph', () => {
  it.each([
    ['├─ a', '1 a'],
    ['├─├─ a', '3 a'],
    ['│  └─ a', '4 a'],
    ['∟∟ a', '2 a'],
    ['└ a', '1 a'],
    ['┗━ a', '1 a'],
    ['|__└ a', '4 a'],
    ['\u3000├─ a', '2 a'],
    ['  ├─a', '3 a'],
    ['a ├ b', undefined],
    ['a', undefined],
  ])('%j is %j', (raw, expected) => {
    expect(shown(branchGlyph.read(raw, undefined))).toBe(expected);
  });

  it('leaves the depth to a style where there is one', () => {
    expect(shown(branchGlyph.read('├─ a', 40))).toBe('40 a');
    expect(shown(branchGlyph.read('├─ a', 0))).toBe('1 a');
  });
});

describe('misreadBranch', () => {
  it.each([
    ['鈹溾攢 a', '1 a'],
    ['鈹溾攢鈹€ a', '1 a'],
    ['鈹斺攢 a', '1 a'],
    ['â”œâ”€ a', '1 a'],
    ['â”‚  â””â”€ a', '4 a'],
    ['â\u0094\u009câ\u0094\u0080 a', '1 a'],
    ['├─ a', undefined],
    ['âge', undefined],
  ])('%j is %j', (raw, expected) => {
    expect(shown(misreadBranch.read(raw, undefined))).toBe(expected);
  });
});

describe('drawnBranch', () => {
  it.each([
    ['+- a', '1 a'],
    ['+-- a', '1 a'],
    ['|- a', '1 a'],
    ['|  +- a', '4 a'],
    // counted by their dashes, as marks are
    ['|-- a', undefined],
    ['|-|- a', undefined],
    ['+ a', undefined],
    ['+-', undefined],
  ])('%j is %j', (raw, expected) => {
    expect(shown(drawnBranch.read(raw, undefined))).toBe(expected);
  });
});

describe('markPrefix', () => {
  it.each([
    ['» a', '1 a'],
    ['»» a', '2 a'],
    ['» » a', '2 a'],
    ['- a', '1 a'],
    ['--a', '2 a'],
    ['- - a', '2 a'],
    ['>> a', '2 a'],
    ['++ a', '2 a'],
    ['.. a', '2 a'],
    ['→→ a', '2 a'],
    ['·· a', '2 a'],
    ['## a', '2 a'],
    ['=> a', '1 a'],
    ['==> a', '2 a'],
    ['- `a`', '1 `a`'],
    ['- [0]', '1 [0]'],
    // One dot or hash may belong to the name itself.
    ['.a', undefined],
    ['#a', undefined],
    ['a', undefined],
    ['-', undefined],
    ['- -', undefined],
  ])('%j is %j', (raw, expected) => {
    expect(shown(markPrefix.read(raw, undefined))).toBe(expected);
  });
});

describe('blankIndent', () => {
  it.each([
    ['  a', undefined, '2 a'],
    ['\u3000\u3000a', undefined, '2 a'],
    ['\u00a0\u00a0\u2003a', undefined, '3 a'],
    ['a', 24, '24 a'],
    [' a', 24, '24 a'],
    ['a', 0, undefined],
    ['a', undefined, undefined],
  ])('%j with a style of %s is %j', (raw, indent, expected) => {
    expect(shown(blankIndent.read(raw, indent))).toBe(expected);
  });
});

describe('spelledPath', () => {
  it.each([
    ['a.b', 'a > b'],
    ['a.b.c', 'a > b > c'],
    ['a[].b', 'a[] > b'],
    ['a[0].b', 'a[] > b'],
    ['a[n].b', 'a[] > b'],
    ['a[][].b', 'a[][] > b'],
    ['a>>b', 'a > b'],
    ['a->b', 'a > b'],
    ['items.N.type', 'items[] > type'],
    ['items.0.type', 'items[] > type'],
    ['items.*.type', 'items[] > type'],
    ['Filters.1.Values.2', 'Filters[] > Values[]'],
    ['zh-CN.name', 'zh-CN > name'],
    ['用户.名称', '用户 > 名称'],
    ['a[]', 'a[]'],
    ['a{}', 'a[]'],
    ['a', undefined],
    ['a b.c', undefined],
    ['.a', undefined],
    ['a.', undefined],
    ['a..b', undefined],
    ['1.2', undefined],
  ])('%j is %j', (raw, expected) => {
    expect(shown(spelledPath.read(raw, undefined))).toBe(expected);
  });
});

it('the first convention that a cell shows has it: a branch before blanks, a mark before a path', () => {
  const first = (raw: string): string | undefined => nestingConventions.find((convention) => convention.read(raw, undefined))?.id;
  expect(['  ├─ a', ' - a.b', '  a.b', 'a.b', 'a'].map(first)).toEqual([
    'nesting/branch-glyph',
    'nesting/mark-prefix',
    'nesting/blank-indent',
    'nesting/spelled-path',
    undefined,
  ]);
});
