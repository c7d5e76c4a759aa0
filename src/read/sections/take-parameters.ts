import { diagnose } from '../../diagnostics/index.ts';
import type { Span } from '../../source/index.ts';
import type { ParameterTable, Side } from '../../sheet/index.ts';
import type { FlatRow } from '../columns/flat-row.ts';
import type { Column } from '../columns/header.ts';
import { nestRows } from '../nesting/tree.ts';
import { captionName } from './caption.ts';
import type { Gathered } from './gathered.ts';
import { headingSlug } from './heading-slug.ts';
import type { State, WalkContext } from './walk-state.ts';

export interface TablePlace {
  readonly span: Span;
  readonly header: Span;
}

/** A table of parameters, of one side of the exchange or of what its caption names. */
export function takeParameters(
  place: TablePlace,
  rows: readonly FlatRow[],
  columns: readonly Pick<Column, 'kind' | 'word'>[],
  state: State,
  gathered: Gathered,
  context: WalkContext,
): void {
  const side = state.side ?? guessedSide(columns, gathered);
  const impliedParents =
    side === 'response' ||
    state.place === 'body' ||
    (context.requestHasBody && state.place !== 'query' && state.place !== 'header' && state.place !== 'path');
  const nested = nestRows(rows, context, { impliedParents });
  const shared = {
    rows: nested,
    columns: columns.map((column) => column.kind),
    header: columns.map(({ word, kind }) => ({ word, kind })),
    bracketedTypes: context.bracketedTypes && bracketed(rows),
    span: place.span,
  };
  const caption = state.caption;
  const anchors = caption ? [...caption.anchors, headingSlug(caption.words.text)] : [];
  const name =
    caption &&
    (captionName(caption.words) ??
      (anchors.some((anchor) => context.targets.has(anchor)) || state.thing === 'structures' ? caption.words : undefined));
  if (caption && name) {
    const lead = state.lead.join('\n').trim();
    gathered.captioned.push({
      ...shared,
      caption: name,
      anchors,
      ...(state.side && { side: state.side }),
      ...(lead !== '' && { description: lead }),
    });
    if (!caption.heading) state.caption = undefined;
    state.lead = [];
    return;
  }
  // a column of requirement is a request's own; only a guess without it deserves a word
  const told = side === 'request' && columns.some((column) => column.kind === 'required' || column.kind === 'in');
  const table: ParameterTable = {
    ...shared,
    side,
    ...(state.place && { place: state.place }),
    ...(state.status !== undefined && side === 'response' && { status: state.status }),
    ...(!state.side && !told && { guess: `taken as the ${side}: the page does not say` }),
  };
  if (!state.side && !told) context.report(diagnose('read/guessed-side', place.header, `taken as the table of the ${side}`));
  (state.common ? gathered.common : gathered.tables).push(table);
}

/** Pages state the request first; a table that asks nothing answers. */
function guessedSide(columns: readonly Pick<Column, 'kind'>[], gathered: Gathered): Side {
  if (!gathered.tables.some((table) => table.side === 'request')) return 'request';
  return columns.some((column) => column.kind === 'required' || column.kind === 'in') && !gathered.tables.some((table) => table.guess)
    ? 'request'
    : 'response';
}

/** `[int]`, `[string]`, `[object]` on every row: the brackets are the exporter's, not lists. */
function bracketed(rows: readonly FlatRow[]): boolean {
  const types = rows.flatMap((row) => (row.cells.type ? [row.cells.type.text] : []));
  return types.length > 0 && types.every((type) => /^\[[^\][]+\]$/.test(type.trim()));
}
