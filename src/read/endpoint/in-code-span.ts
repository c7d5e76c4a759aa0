import type { EndpointConvention } from './fact.ts';
import { methodIn, pathIn } from './path-text.ts';

/** A sentence that holds `POST /path` in a code span: weak, since prose also speaks of other operations. */
export const inCodeSpan: EndpointConvention = {
  id: 'endpoint/in-code-span',
  weak: true,
  read: (blocks, at) => {
    const block = blocks[at];
    if (block?.kind !== 'line') return undefined;
    for (const code of block.inline.codes) {
      const found = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(\S+)$/.exec(code.trim());
      const method = found?.[1] && methodIn(found[1]);
      const path = found?.[2] && pathIn(found[2]);
      if (method && path) return { method, path };
    }
    return undefined;
  },
};
