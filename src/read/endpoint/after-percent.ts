import type { EndpointConvention } from './fact.ts';
import { methodIn, pathIn } from './path-text.ts';

/** `## Get an emoji % GET /guilds/{guild.id}/emojis`: the endpoint behind the title, after a mark. */
export const afterPercent: EndpointConvention = {
  id: 'endpoint/after-percent',
  read: (blocks, at) => {
    const block = blocks[at];
    if (block?.kind !== 'heading') return undefined;
    const found = /\s(?:%|→|—|–|-|\||:)\s*`?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)`?\s+`?((?:https?:\/\/|\/)\S+?)`?$/.exec(
      block.inline.text,
    );
    const method = found?.[1] && methodIn(found[1]);
    const path = found?.[2] && pathIn(found[2]);
    return method && path ? { method, path } : undefined;
  },
};
