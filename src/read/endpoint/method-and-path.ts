import type { EndpointConvention } from './fact.ts';
import { methodIn, pathIn } from './path-text.ts';

/** `POST /path` as all that a heading, a line, a list item or the first line of a fence says. */
export const methodAndPath: EndpointConvention = {
  id: 'endpoint/method-and-path',
  read: (blocks, at) => {
    const block = blocks[at];
    if (!block || block.kind === 'table') return undefined;
    const text = block.kind === 'sample' ? firstLine(block.text) : block.inline.text;
    const found =
      /^\W*(?:HTTPS?\s+)?[`[(]*(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[`\])]*\s*[:：|-]?\s*`?((?:https?:\/\/|\/|\{\{)[^\s`]*)`?(?:\s+HTTP\/[\d.]+)?(?:\s*[(（][^()（）]*[)）])?\s*$/.exec(
        text.trim(),
      );
    const method = found && methodIn(found[1] ?? '');
    const path = found && pathIn(found[2] ?? '');
    return method && path ? { method, path } : undefined;
  },
};

/** A fence of a request states it in its first line; one of code holds more before any address. */
function firstLine(sample: string): string {
  const text = sample.trim();
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
