import type { EndpointConvention } from './fact.ts';
import { methodIn, pathIn } from './path-text.ts';

/** `所有接口共用一个地址 \`https://…/\`，请求方式为 POST`: one address for all, said in a sentence. */
export const oneAddress: EndpointConvention = {
  id: 'endpoint/one-address',
  weak: true,
  read: (blocks, at) => {
    const block = blocks[at];
    if (block?.kind !== 'line') return undefined;
    const { text } = block.inline;
    if (!/(?:请求|接口|服务|访问)?(?:地址|域名|网关)|\b(?:endpoint|base url|gateway|all requests|every request)\b/i.test(text))
      return undefined;
    const path = /https?:\/\//.test(text) ? pathIn(text) : undefined;
    const spoken =
      /(?:请求方[式法]|方法|method)\s*(?:为|是|:|：|均为|is)?\s*`?(GET|POST|PUT|PATCH|DELETE)/i.exec(text)?.[1] ??
      /\b(GET|POST)\s+(?:request|请求)/i.exec(text)?.[1];
    if (!path) return undefined;
    const method = spoken && methodIn(spoken);
    return { path, ...(method && { method }) };
  },
};
