import type { EndpointConvention } from './fact.ts';
import { methodIn } from './path-text.ts';

/** `## POST Create a user`: the method alone, before a title. */
export const methodHeading: EndpointConvention = {
  id: 'endpoint/method-heading',
  weak: true,
  read: (blocks, at) => {
    const block = blocks[at];
    if (block?.kind !== 'heading') return undefined;
    const method = /^(GET|POST|PUT|PATCH|DELETE)\s+\S/.exec(block.inline.text)?.[1];
    return method ? { method: methodIn(method) as string } : undefined;
  },
};
