import { branchGlyph } from './branch-glyph.ts';
import type { NestingConvention } from './convention.ts';

/** What became of the glyphs where UTF-8 was taken for Windows-1252, Latin-1 or GBK, on the way to the page. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/鈹溾攢|(?:â”œ|â\u0094\u009c)(?:â”€|â\u0094\u0080)?/g, '├─'],
  [/鈹斺攢|(?:â””|â\u0094\u0094)(?:â”€|â\u0094\u0080)?/g, '└─'],
  [/â”‚|â\u0094\u0082/g, '│'],
  [/â”€|â\u0094\u0080|鈹€/g, '─'],
];

/** `â”œâ”€ a`, `鈹溾攢 a`: branches in a text that was saved in another encoding than it was read in. */
export const misreadBranch: NestingConvention = {
  id: 'nesting/misread-branch',
  read: (raw, indent) => {
    const text = misread.reduce((held, [found, glyph]) => held.replace(found, glyph), raw);
    return text === raw ? undefined : branchGlyph.read(text, indent);
  },
};
