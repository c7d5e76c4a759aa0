import type { NestingConvention } from './convention.ts';

/** `&nbsp;&nbsp;a`, `&emsp;a`, spaces, or a style: the width of the blanks before the name. */
export const blankIndent: NestingConvention = {
  id: 'nesting/blank-indent',
  read: (raw, indent) => {
    const blanks = /^[\s\u3000]*/.exec(raw)?.[0].length ?? 0;
    const name = raw.slice(blanks);
    if (indent !== undefined && indent > 0) return { kind: 'indent', indent, name };
    return blanks > 0 ? { kind: 'indent', indent: blanks, name } : undefined;
  },
};
