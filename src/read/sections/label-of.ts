import type { Block } from '../../outline/index.ts';
import type { Vocabulary } from '../../vocabulary/index.ts';
import { wordsOfBlock } from '../words.ts';
import { captionName, captionPath } from './caption.ts';
import { headingSlug } from './heading-slug.ts';
import { readLabel } from './label.ts';
import type { Label } from './label.ts';
import { listItemRow } from './list-item.ts';
import type { PageNames } from './page-names.ts';

/**
 * Labels are made of section words, and so are some names: a heading that links lead to, or that fields have for a type,
 * names a structure, even if it is called `Result`; `data[].list 参数` over a table names a field that a row has.
 */
export function labelOf(block: Block, next: Block | undefined, vocabulary: Vocabulary, names: PageNames): Label | undefined {
  if (block.kind === 'table' || block.kind === 'sample') return undefined;
  const { text, anchors } = block.inline;
  if (
    block.kind === 'heading' &&
    (anchors.some((anchor) => names.targets.has(anchor)) || names.targets.has(headingSlug(text)) || names.types.has(text.trim()))
  )
    return undefined;
  if (block.kind === 'line' && block.marker === 'bullet' && listItemRow(block, vocabulary)) return undefined;
  if (next?.kind === 'table' && text.length < 80) {
    const caption = captionName(wordsOfBlock(block));
    if (caption && names.rows.has(captionPath(caption.text).at(-1) ?? '')) return undefined;
  }
  const label = readLabel(text.replace(/`/g, ' ').trim() === '' ? '' : text, vocabulary);
  // the first heading of the highest level is the page's title, unless it clearly opens a side
  return label && names.title === block && !label.side ? undefined : label;
}
