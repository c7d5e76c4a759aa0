import { cutParts } from './cut-parts.ts';
import { parsedPart } from './parsed-part.ts';
import { plainPart } from './plain-part.ts';
import type { ProseBlock, ProseLine } from './prose-block.ts';

export type { ProseBlock, ProseLine } from './prose-block.ts';

/** The blocks of a page without its regions. */
export function proseBlocks(lines: readonly ProseLine[]): ProseBlock[] {
  return cutParts(lines).flatMap((part) => plainPart(part) ?? parsedPart(part));
}
