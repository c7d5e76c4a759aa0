import { readCurl } from '../samples/curl.ts';
import type { EndpointConvention } from './fact.ts';
import { pathIn } from './path-text.ts';

/** A curl sample calls the operation: its method and address are the operation's, where the page states none. */
export const curlCommand: EndpointConvention = {
  id: 'endpoint/curl-command',
  weak: true,
  read: (blocks, at) => {
    const block = blocks[at];
    if (block?.kind !== 'sample' || !/^\s*(?:\$\s*)?curl\s/.test(block.text)) return undefined;
    const { method, url } = readCurl(block.text);
    const path = url && pathIn(url);
    return path ? { path, method } : undefined;
  },
};
