import type { Block } from '../../outline/index.ts';
import { enterLabel } from './enter-label.ts';
import { emptyGathered } from './gathered.ts';
import type { Gathered } from './gathered.ts';
import type { Label } from './label.ts';
import { takeHeading } from './take-heading.ts';
import { takeLine } from './take-line.ts';
import { flushList, takeListItem } from './take-list.ts';
import { takeSample } from './take-sample.ts';
import { takeTable } from './take-table.ts';
import { flushCode } from './walk-state.ts';
import type { State, WalkContext } from './walk-state.ts';

/** Reads blocks in order: labels say where one is, tables and samples are taken as what they are there. */
export function walk(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  skip: ReadonlySet<number>,
  context: WalkContext,
): Gathered {
  const gathered = emptyGathered();
  const state: State = { common: false, lead: [] };
  blocks.forEach((block, index) => {
    const label = labels[index];
    flushList(block, state, gathered, context);
    if (skip.has(index) && block.kind !== 'heading') {
      if (block.kind !== 'sample' || !/curl\s/.test(block.text)) return;
    }
    if (block.kind === 'table') takeTable(block, state, gathered, context);
    else if (block.kind === 'sample') takeSample(block, state, gathered, context);
    else if (label) enterLabel(label, block, state, gathered);
    else if (block.kind === 'heading') takeHeading(block, index, state, gathered);
    else if (!takeListItem(block, state, context)) takeLine(block, blocks[index + 1], state, gathered, context);
  });
  flushList(undefined, state, gathered, context);
  flushCode(state, gathered);
  return gathered;
}
