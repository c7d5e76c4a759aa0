import type { NestingConvention } from './convention.ts';

/** `» a`, `- a`, `-- a`, `>> a`, `++ a`, `.. a`, `→ a`: as many marks as levels. */
export const markPrefix: NestingConvention = {
  id: 'nesting/mark-prefix',
  read: (raw) => {
    const found =
      /^\s*((?:»\s*)+|(?:[-–—]\s*)+|(?:>\s*)+|(?:\+\s*)+|(?:→\s*)+|(?:·\s*)+|(?:\.\s*){2,}|(?:#\s*){2,}|(?:\|\s*[-_]+\s*)+|(?:=+>\s*)+)([^]*)$/.exec(
        raw,
      );
    const name = found?.[2] ?? '';
    if (!found?.[1] || !/^[\p{L}\d_$@[{<`"']/u.test(name)) return undefined;
    return { kind: 'indent', indent: found[1].replace(/\s/g, '').replace(/=>/g, '>').length, name };
  },
};
