import type { ProseLine } from './prose-block.ts';

const heading = /^#{1,6}(?:[ \t]|$)/;
const html = /^ {0,3}</;
/** These blocks end at a mark of their own, wherever that stands: what looks like a heading may be inside. */
const endless = /^ {0,3}(?:<(?:script|pre|style|textarea|[!?])|~{3}|`{3})/i;

/**
 * Cuts a page before each heading at the margin: whatever list, quote or paragraph is open there, such a heading ends it, so
 * that the parts can be parsed apart.
 */
export function cutParts(lines: readonly ProseLine[]): (readonly ProseLine[])[] {
  if (lines.some(({ text }) => endless.test(text))) return [lines];
  const parts: ProseLine[][] = [];
  let part: ProseLine[] = [];
  let inHtml = false;
  for (const line of lines) {
    // a block of HTML runs to the next blank line, over headings too
    if (line.text.trim() === '') inHtml = false;
    else if (html.test(line.text)) inHtml = true;
    if (!inHtml && heading.test(line.text)) {
      if (part.length > 0) parts.push(part);
      part = [];
    }
    part.push(line);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
