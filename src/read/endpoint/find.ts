import type { Block } from '../../outline/index.ts';
import type { Label } from '../sections/label.ts';
import { endpointConventions } from './conventions.ts';
import type { EndpointFact } from './fact.ts';

/** Every method and path that the blocks state, in order. */
export function findEndpoints(blocks: readonly Block[], labels: readonly (Label | undefined)[]): EndpointFact[] {
  return blocks.flatMap((block, at): EndpointFact[] => {
    for (const convention of endpointConventions) {
      const found = convention.read(blocks, at, labels);
      if (!found) continue;
      const shared = { rule: convention.id, span: block.span, at, weak: convention.weak ?? false };
      return [
        ...(found.method ? [{ ...shared, kind: 'method' as const, value: found.method }] : []),
        ...(found.path ? [{ ...shared, kind: 'path' as const, value: found.path }] : []),
      ];
    }
    return [];
  });
}
