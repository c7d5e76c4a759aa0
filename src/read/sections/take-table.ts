import { diagnose } from '../../diagnostics/index.ts';
import type { TableBlock } from '../../outline/index.ts';
import type { Side } from '../../sheet/index.ts';
import { columnKind, nearestColumn, readColumns } from '../columns/header.ts';
import type { Column } from '../columns/header.ts';
import { readRows } from '../columns/read-rows.ts';
import { captionName } from './caption.ts';
import { errorRow } from './errors.ts';
import type { Gathered } from './gathered.ts';
import { tableRole } from './table-role.ts';
import { takeParameters } from './take-parameters.ts';
import { announcedSide, flushCode } from './walk-state.ts';
import type { State, WalkContext } from './walk-state.ts';

/** A table is what its columns and its section make it; what is none of ours is set aside, with the reason. */
export function takeTable(block: TableBlock, state: State, gathered: Gathered, context: WalkContext): void {
  flushCode(state, gathered);
  state.pending = undefined;
  const columns = readColumns(block.table, context.vocabulary);
  const said = announcedSide(state);
  if (said && said !== state.side) enterBySentence(said, state);
  const announced =
    (state.side !== undefined && (state.thing === 'params' || state.thing === undefined)) ||
    state.thing === 'structures' ||
    (state.caption !== undefined && captionName(state.caption.words) !== undefined);
  const role = tableRole(columns, state.thing, announced);
  if (role.role === 'aside') {
    context.setAside(role.reason, block.span);
    if (role.suspect && !state.taken)
      context.report(
        diagnose(
          'read/unknown-table',
          block.table.header.span,
          `none of the columns ${columns.map((column) => `\`${column.word}\``).join(', ')} is known to hold names`,
          hintOf(columns, context),
        ),
      );
    else context.report(diagnose('read/table-set-aside', block.table.header.span, `the table was set aside: ${role.reason}`));
    return;
  }
  if (role.role === 'statuses') return takeStatuses(block, columns, state, gathered, context);
  reportColumns(columns, context);
  const rows = readRows(block.table, columns, context);
  if (role.role === 'errors') {
    gathered.errors.push(...rows.flatMap((row) => errorRow(row) ?? []));
    return;
  }
  takeParameters({ span: block.span, header: block.table.header.span }, rows, columns, state, gathered, context);
  state.taken = true;
}

/** `… returns 200 and the following attributes:` opens the other side as a label would. */
function enterBySentence(side: Side, state: State): void {
  state.side = side;
  state.place = undefined;
  state.status = undefined;
  state.thing = 'params';
  state.lead = [];
}

function reportColumns(columns: readonly Column[], context: WalkContext): void {
  for (const column of columns) {
    if (column.word === '' || column.level !== undefined || (column.kind !== 'unknown' && columnKind(column.word, context.vocabulary)))
      continue;
    const near = nearestColumn(column.word, context.vocabulary);
    context.report(
      diagnose(
        'read/unknown-column',
        column.span,
        `column \`${column.word}\` is not a known column name${column.kind === 'unknown' ? '' : `; it was read as \`${column.kind}\``}`,
        {
          hint: near
            ? `did you mean \`${near}\`? Correct the page, or add the spelling under \`vocabulary\` in the config`
            : 'correct the page, or add the spelling under `vocabulary` in the config',
        },
      ),
    );
  }
}

function hintOf(columns: readonly Column[], context: WalkContext): { readonly hint?: string } {
  const near = columns.flatMap((column) => nearestColumn(column.word, context.vocabulary) ?? []);
  return near.length === 0 ? {} : { hint: `did you mean ${near.map((word) => `\`${word}\``).join(', ')}?` };
}

/** A table of statuses and the structures that come with them. */
function takeStatuses(block: TableBlock, columns: readonly Column[], state: State, gathered: Gathered, context: WalkContext): void {
  for (const row of readRows(block.table, columns, context)) {
    const link = row.cells.items?.links[0] ?? undefined;
    if (link && /^2/.test(row.cells.code?.text ?? '') && row.cells.items) gathered.responseType ??= { ...row.cells.items, text: link.text };
  }
  context.setAside('status codes', block.span);
  state.side = 'response';
}
