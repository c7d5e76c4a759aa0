import { typeLook } from '../../vocabulary/index.ts';
import type { Vocabulary } from '../../vocabulary/index.ts';
import type { Column } from './header.ts';
import { gapCost, holdCost } from './fit.ts';

/** For each column, which of the row's cells stand under it: `from` inclusive, `to` exclusive. */
export interface Placement {
  readonly from: number;
  readonly to: number;
}

export interface Alignment {
  /** One per column. */
  readonly placements: readonly Placement[];
  readonly cost: number;
  /** How much dearer the next best reading is; small means that the row is doubtful. */
  readonly margin: number;
}

/** More pipes than the text of a row has in earnest: a page cannot keep us busy with one row. */
const mostPipes = 60;

/** Joining cells back at a pipe that was text: dear, but dearer still is a word under no column. */
const joinCost = 0.6;
const joinable: ReadonlySet<string> = new Set([
  'description',
  'example',
  'title',
  'enum',
  'default',
  'unknown',
  'extra',
  'limits',
  'message',
  'solution',
  'type',
]);

interface State {
  readonly cost: number;
  readonly rival: number;
  readonly taken: number;
}

/**
 * The cheapest way to put a row's cells under the columns. Cells keep their order; a column may stay empty, and may take
 * several cells where a pipe was part of its text. Small dynamic programming over (columns, cells).
 */
export function align(cells: readonly string[], columns: readonly Column[], vocabulary: Vocabulary): Alignment | undefined {
  const width = cells.length;
  if (width > columns.length + mostPipes) return undefined;
  const table: (State | undefined)[][] = [
    Array.from({ length: width + 1 }, (_, used) => (used === 0 ? { cost: 0, rival: Infinity, taken: 0 } : undefined)),
  ];
  columns.forEach((column, index) => {
    const before = table[index] as (State | undefined)[];
    table.push(Array.from({ length: width + 1 }, (_, used) => best(before, used, column, cells, vocabulary)));
  });
  const last = table[columns.length]?.[width];
  if (!last || !Number.isFinite(last.cost)) return undefined;
  return { placements: trace(table, columns.length, width), cost: last.cost, margin: last.rival - last.cost };
}

function best(
  before: readonly (State | undefined)[],
  used: number,
  column: Column,
  cells: readonly string[],
  vocabulary: Vocabulary,
): State | undefined {
  let found: State | undefined;
  const most = joinable.has(column.kind) ? used : Math.min(used, 1);
  for (let taken = 0; taken <= most; taken++) {
    const previous = before[used - taken];
    if (!previous || (taken > 1 && !joins(column, cells.slice(used - taken, used), vocabulary))) continue;
    const own =
      taken === 0
        ? emptyCost(column, used, cells)
        : holdCost(
            column.kind,
            cells
              .slice(used - taken, used)
              .join('|')
              .trim(),
            vocabulary,
          ) +
          (taken - 1) * joinCost;
    const cost = previous.cost + own;
    const rival = previous.rival + own;
    if (!found || cost < found.cost) found = { cost, rival: Math.min(rival, found?.cost ?? Infinity, found?.rival ?? Infinity), taken };
    else found = { ...found, rival: Math.min(found.rival, cost) };
  }
  return found;
}

/** `string|null` was one type; `string|yes|no` never was. */
function joins(column: Column, cells: readonly string[], vocabulary: Vocabulary): boolean {
  return column.kind !== 'type' || cells.every((cell) => typeLook(cell, vocabulary) > 0);
}

/** Columns after the row's last words are empty at no cost: writers stop where they have no more to say. */
function emptyCost(column: Column, used: number, cells: readonly string[]): number {
  return used === cells.length ? Math.min(gapCost(column.kind), 0.4) : gapCost(column.kind);
}

function trace(table: readonly (readonly (State | undefined)[])[], columns: number, width: number): Placement[] {
  const placements: Placement[] = [];
  let used = width;
  for (let index = columns; index > 0; index--) {
    const taken = table[index]?.[used]?.taken ?? 0;
    placements.unshift({ from: used - taken, to: used });
    used -= taken;
  }
  return placements;
}
