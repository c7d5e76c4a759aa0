import type { NestingConvention } from './convention.ts';

/** `├─ a`, `├─├─ a`, `│  └─ a`, `∟∟ a`, `|__└ a`: the column of the last branch tells the depth. */
export const branchGlyph: NestingConvention = {
  id: 'nesting/branch-glyph',
  read: (raw, indent) => {
    const found = /^([\s\u3000│┃|_—─━-]*(?:[├└┣┗╰∟┝┕┖][\s─━—-]*[\s│┃]*)+)([^]*)$/.exec(raw);
    if (!found) return undefined;
    const prefix = found[1] ?? '';
    const last = Math.max(...[...prefix].map((char, index) => (/[├└┣┗╰∟┝┕┖]/.test(char) ? index : -1)));
    // where a style states the depth, the branch is mere ornament
    if (indent !== undefined && indent > 0) return { kind: 'indent', indent, name: found[2] ?? '' };
    return { kind: 'indent', indent: last + 1, name: found[2] ?? '' };
  },
};
