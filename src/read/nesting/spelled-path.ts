import type { NestingConvention } from './convention.ts';

/** Deeper than any path in earnest. */
const deepest = 50;

/** `a[]`, `a.b`, `a[].b`, `a[0].b`, `a>>b`, `a->b`, `items.N.type`: the path from the root, in full. */
export const spelledPath: NestingConvention = {
  id: 'nesting/spelled-path',
  read: (raw) => {
    const text = raw.trim();
    if (!/^[\p{L}_$@][^\s,，]*$/u.test(text)) return undefined;
    const steps = text
      .replace(/\[(?:\d+|n|N|i|\*|index)\]|\{\d*\}/g, '[]')
      .replace(/\.(?:\d+|n|[A-Z]|\*|\[\])(?=\.|$)/g, '[]')
      .split(/>>|->|=>|\./);
    const path = steps.map((step) => step.trim());
    if (path.length > deepest) return undefined;
    const listed = path.length > 1 || /\[\]$/.test(path[0] ?? '');
    return listed && path.every((step) => /^[\p{L}\d_$@-]+(?:\[\])*$/u.test(step)) ? { kind: 'path', path } : undefined;
  },
};
