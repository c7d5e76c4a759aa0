import type { Block } from '../../outline/index.ts';
import type { Label } from '../sections/label.ts';
import type { EndpointConvention } from './fact.ts';
import { methodIn, pathIn } from './path-text.ts';

/** `Path: /x`, `**请求方式**: \`POST\``, `请求地址:` with the address on the next line, a heading with a list item below. */
export const labelled: EndpointConvention = {
  id: 'endpoint/labelled',
  read: (blocks, at, labels) => {
    const label = labels[at];
    if (label?.thing !== 'address' && label?.thing !== 'method') return undefined;
    const value = label.value || valueBelow(blocks, at, labels);
    if (!value) return undefined;
    const path = pathIn(value);
    const method = methodIn(value);
    if (label.thing === 'address') return path ? { path, ...(method && leads(value, method) && { method }) } : undefined;
    return method && value.length < 40 ? { method } : undefined;
  },
};

/** The method counts only before the address: a path may hold `/get/`. */
function leads(value: string, method: string): boolean {
  return new RegExp(`^[\\s\`*\\[(【「]*${method}[\\s\`\\])】」]`, 'i').test(value);
}

export function valueBelow(blocks: readonly Block[], at: number, labels: readonly (Label | undefined)[]): string | undefined {
  const next = blocks[at + 1];
  if (!next || next.kind === 'table' || next.kind === 'heading' || labels[at + 1]) return undefined;
  return next.kind === 'sample' ? next.text.trim().split('\n')[0] : next.inline.text;
}
