import type { NestingConvention } from './convention.ts';

/** `+- a`, `+-- a`, `|- a`: branches drawn with what a keyboard has; the column of the last one tells the depth, as of a glyph. */
export const drawnBranch: NestingConvention = {
  id: 'nesting/drawn-branch',
  read: (raw) => {
    const found = /^([\s|│]*)(?:\+-{1,3}|\|-)>?\s*([A-Za-z_$@"'][^]*)$/.exec(raw);
    return found ? { kind: 'indent', indent: (found[1]?.length ?? 0) + 1, name: found[2] ?? '' } : undefined;
  },
};
