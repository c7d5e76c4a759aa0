import type { Block, TextLine } from '../../outline/index.ts';
import { joinSpans } from '../../source/index.ts';
import type { Gathered } from './gathered.ts';
import { listItemRow } from './list-item.ts';
import { takeParameters } from './take-parameters.ts';
import type { State, WalkContext } from './walk-state.ts';

const columns = [
  { kind: 'name', word: '' },
  { kind: 'type', word: '' },
  { kind: 'required', word: '' },
  { kind: 'description', word: '' },
] as const;

/** Takes a list item of a section of parameters that states one; other lines of the item go on with its words. */
export function takeListItem(line: TextLine, state: State, context: WalkContext): boolean {
  if (line.marker !== 'bullet' || state.side === undefined || state.thing !== 'params') return false;
  const row = listItemRow(line, context.vocabulary);
  const held = state.list;
  if (row) {
    state.list = { rows: [...(held?.rows ?? []), row], span: held ? joinSpans(held.span, line.span) : line.span };
    return true;
  }
  const last = held?.rows.at(-1);
  if (!held || !last) return false;
  const before = last.cells.description;
  const text = before ? `${before.text} ${line.inline.text}` : line.inline.text;
  const description = { ...(before ?? { codes: [], links: [], struck: false, span: line.span }), text };
  held.rows[held.rows.length - 1] = { ...last, cells: { ...last.cells, description } };
  return true;
}

/** A list of parameters ends where anything else stands. */
export function flushList(next: Block | undefined, state: State, gathered: Gathered, context: WalkContext): void {
  if (!state.list || (next?.kind === 'line' && next.marker === 'bullet')) return;
  const { rows, span } = state.list;
  state.list = undefined;
  takeParameters({ span, header: span }, rows, columns, state, gathered, context);
  state.taken = true;
}
