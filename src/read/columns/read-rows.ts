import type { Cell, Table, TableRow } from '../../markdown/index.ts';
import { diagnose } from '../../diagnostics/index.ts';
import type { Report } from '../../diagnostics/index.ts';
import type { Words } from '../../sheet/index.ts';
import type { Span } from '../../source/index.ts';
import { isPlaceholder } from '../../vocabulary/index.ts';
import type { ColumnKind, Vocabulary } from '../../vocabulary/index.ts';
import { wordsOfCells } from '../words.ts';
import { align } from './align.ts';
import type { Placement } from './align.ts';
import { gapCost, holdCost } from './fit.ts';
import type { FlatRow } from './flat-row.ts';
import { cellText } from './header.ts';
import type { Column } from './header.ts';

export interface ReadContext {
  readonly vocabulary: Vocabulary;
  readonly report: Report;
  /** Keeps a part of the page that is read and not used. */
  readonly setAside: (reason: string, span: Span) => void;
}

interface Moved {
  readonly row: TableRow;
  readonly doubtful: boolean;
}

/** Puts each row's cells under their columns; what cannot be placed is reported, what is no row is set aside. */
export function readRows(table: Table, columns: readonly Column[], context: ReadContext): FlatRow[] {
  // bounded rows that are all there, and rows with a gap inside, have lost nothing
  const keepsPlaces = table.rows.some(hasInnerGap) || (table.bounded && table.rows.every((row) => row.cells.length === columns.length));
  const moved: Moved[] = [];
  const rows: FlatRow[] = [];
  for (const row of table.rows) {
    const reason = noRowBecause(row, table, columns);
    if (reason) {
      context.setAside(reason, row.span);
      continue;
    }
    const placed = place(row, columns, keepsPlaces, context.vocabulary);
    if (!placed) {
      context.report(
        diagnose(
          'read/row-fits-no-column',
          row.span,
          `the row has ${row.cells.length} cells that fit none of the ${columns.length} columns`,
        ),
      );
      context.setAside('fits no column', row.span);
      continue;
    }
    if (placed.moved) moved.push({ row, doubtful: placed.doubtful });
    rows.push(flatRow(row, placed, columns));
  }
  reportMoved(moved, context.report);
  return mergeContinuations(rows);
}

interface Placed {
  readonly cells: readonly Cell[];
  readonly placements: readonly Placement[];
  readonly moved: boolean;
  readonly doubtful: boolean;
}

/** Writers who leave a cell empty in the middle of a row keep the places of the cells after it. */
function hasInnerGap(row: TableRow): boolean {
  const filled = row.cells.map((cell) => cell.raw.trim() !== '');
  return filled.lastIndexOf(true) > filled.indexOf(false) && filled.includes(false);
}

function place(row: TableRow, columns: readonly Column[], keepsPlaces: boolean, vocabulary: Vocabulary): Placed | undefined {
  const cells = row.cells;
  const full = cells.length === columns.length && (keepsPlaces || cells.at(-1)?.raw.trim() !== '');
  const direct = cells.length <= columns.length ? positional(cells, columns) : undefined;
  if (direct && (full || keepsPlaces) && worstCost(cells, columns, vocabulary) < 3)
    return { cells, placements: direct, moved: false, doubtful: false };
  const words = keepsPlaces && cells.length > columns.length ? cells : cells.filter((cell) => cell.raw.trim() !== '');
  const aligned = align(words.map(cellText), columns, vocabulary);
  if (direct && (!aligned || totalCost(cells, columns, vocabulary) <= aligned.cost + 0.3))
    return { cells, placements: direct, moved: false, doubtful: false };
  if (!aligned) return undefined;
  const moved = !direct || !samePlaces(cells, direct, words, aligned.placements);
  return { cells: words, placements: aligned.placements, moved, doubtful: moved && aligned.margin < 0.25 };
}

function positional(cells: readonly Cell[], columns: readonly Column[]): Placement[] {
  return columns.map((_, index) => ({ from: Math.min(index, cells.length), to: Math.min(index + 1, cells.length) }));
}

function totalCost(cells: readonly Cell[], columns: readonly Column[], vocabulary: Vocabulary): number {
  const last = cells.findLastIndex((cell) => cell.raw.trim() !== '');
  return columns.reduce((sum, column, index) => {
    const text = cells[index] ? cellText(cells[index]) : '';
    if (text !== '') return sum + holdCost(column.kind, text, vocabulary);
    return sum + (index > last ? Math.min(gapCost(column.kind), 0.4) : gapCost(column.kind));
  }, 0);
}

/** Of the columns that could prove a row to have slipped. */
function worstCost(cells: readonly Cell[], columns: readonly Column[], vocabulary: Vocabulary): number {
  return columns.reduce((worst, { kind }, index) => {
    const cell = decisive.has(kind) ? cells[index] : undefined;
    return cell ? Math.max(worst, holdCost(kind, cellText(cell), vocabulary)) : worst;
  }, 0);
}

/** Columns whose vocabulary is closed: a word that is not of it proves that the row has slipped. */
const decisive: ReadonlySet<string> = new Set(['required', 'optional', 'type', 'in', 'name']);

function samePlaces(
  cells: readonly Cell[],
  direct: readonly Placement[],
  words: readonly Cell[],
  placements: readonly Placement[],
): boolean {
  return placements.every(({ from, to }, index) => {
    const before = cells.slice(direct[index]?.from, direct[index]?.to).filter((cell) => cell.raw.trim() !== '');
    const after = words.slice(from, to);
    return before.length === after.length && before.every((cell, at) => cell === after[at]);
  });
}

function flatRow(row: TableRow, placed: Placed, columns: readonly Column[]): FlatRow {
  const cells: Partial<Record<ColumnKind, Words>> = {};
  let name: Cell | undefined;
  columns.forEach((column, index) => {
    const { from, to } = placed.placements[index] ?? { from: 0, to: 0 };
    const own = placed.cells.slice(from, to);
    const words = wordsOfCells(own);
    if (column.kind === 'name' && column.level === undefined) name = own[0];
    else if (column.kind === 'name' && own[0] && words?.text) name = { ...own[0], indent: (column.level ?? 0) * 10 };
    if (!words || words.text === '') return;
    const kind = column.kind === 'unknown' ? 'description' : column.kind;
    const before = cells[kind];
    cells[kind] = before ? joined(before, words) : words;
  });
  const notes = placed.moved ? [`cells moved to the columns that they fit${placed.doubtful ? ' (doubtful)' : ''}`] : [];
  return { cells, span: row.span, notes, ...(name && { name }) };
}

function joined(a: Words, b: Words): Words {
  return {
    text: `${a.text}\n${b.text}`,
    codes: [...a.codes, ...b.codes],
    links: [...a.links, ...b.links],
    struck: a.struck && b.struck,
    span: a.span,
  };
}

/** Why a row of the table is no row of data. */
function noRowBecause(row: TableRow, table: Table, columns: readonly Column[]): string | undefined {
  const texts = row.cells.map(cellText);
  if (texts.every(isPlaceholder)) return 'empty row';
  if (texts.every((text) => /^:?-+:?$/.test(text))) return 'repeated delimiter';
  if (texts.length === columns.length && texts.every((text, index) => text === columns[index]?.word)) return 'repeated header';
  const spanning = row.cells.length > 1 && row.cells.every((cell) => cell === row.cells[0]);
  const alone = columns.length > 2 && texts.slice(1).every((text) => text === '');
  const label = !/^[\s├└─│|»∟>.-]*[A-Za-z_$][\w.$[\]>-]*[?*]?$/.test((texts[0] ?? '').replace(/[`*]/g, ''));
  if (table.rows.length > 1 && (spanning || (alone && label))) return 'section row';
  return undefined;
}

/** A row of description alone goes on with the text of the row above. */
function mergeContinuations(rows: readonly FlatRow[]): FlatRow[] {
  const merged: FlatRow[] = [];
  for (const row of rows) {
    const before = merged.at(-1);
    const { description } = row.cells;
    if (!before || !description || Object.keys(row.cells).length > 1) {
      merged.push(row);
      continue;
    }
    const held = before.cells.description;
    merged[merged.length - 1] = { ...before, cells: { ...before.cells, description: held ? joined(held, description) : description } };
  }
  return merged;
}

/** One note a table: the cause is one, however many rows show it. */
function reportMoved(moved: readonly Moved[], report: Report): void {
  for (const doubtful of [false, true]) {
    const [first, ...rest] = moved.filter((found) => found.doubtful === doubtful);
    if (!first) continue;
    const others = rest.length > 0 ? `, and in ${rest.length} more row${rest.length > 1 ? 's' : ''} of this table` : '';
    report(
      doubtful
        ? diagnose(
            'read/doubtful-cells',
            first.row.span,
            `an empty cell is missing here${others}; the cells fit their columns in more than one way`,
          )
        : diagnose(
            'read/moved-cells',
            first.row.span,
            `an empty cell is missing here${others}; the cells were put under the columns that they fit`,
          ),
    );
  }
}
