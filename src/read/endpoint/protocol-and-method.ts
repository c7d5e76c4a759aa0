import type { EndpointConvention } from './fact.ts';
import { methodIn } from './path-text.ts';

/** `请求协议|请求方法：HTTP|POST`: a pipe in the label and one in the value. */
export const protocolAndMethod: EndpointConvention = {
  id: 'endpoint/protocol-and-method',
  read: (blocks, at) => {
    const block = blocks[at];
    if (!block || block.kind === 'table' || block.kind === 'sample') return undefined;
    const value = /^[^:：]*\|[^:：]*[:：]\s*HTTPS?\s*\|\s*([^]*)$/i.exec(block.inline.text)?.[1];
    const method = value && methodIn(value);
    return method ? { method } : undefined;
  },
};
