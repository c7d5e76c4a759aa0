import type { Cell, Table } from '../../markdown/index.ts';
import { entry, isPlaceholder } from '../../vocabulary/index.ts';
import type { ColumnKind, Vocabulary } from '../../vocabulary/index.ts';
import { perCells } from '../per-cells.ts';
import { align } from './align.ts';
import type { Placement } from './align.ts';
import { gapCost, holdCost } from './fit.ts';
import { cellText } from './header.ts';
import type { Column } from './header.ts';

/** Which of a row's cells stand under which column. */
export interface Layout {
  /** Those that hold words, in the order of the columns; cells that a pipe in their text had cut apart stand together. */
  readonly columns: readonly { readonly kind: ColumnKind; readonly cells: readonly Cell[] }[];
  /** The name's cell as it stands: its blanks and marks tell the depth. */
  readonly name?: Cell;
  readonly moved: boolean;
  readonly doubtful: boolean;
}

/** A row that is read and not used. */
export interface Aside {
  /** The reason. */
  readonly aside: string;
  /** It should have been of use. */
  readonly misfit: boolean;
}

/** What a table says of how each of its rows is read. */
interface Shape {
  readonly columns: readonly Column[];
  readonly keepsPlaces: boolean;
  readonly isOnly: boolean;
}

type Place = (cells: readonly Cell[]) => Layout | Aside;

/** By the words of the header, which tables of one text share, and by what these were taken to mean. */
const known = new WeakMap<Vocabulary, WeakMap<readonly Cell[], Map<string, Place>>>();

/** How the rows of a table are placed. Tables of one shape place a row of one text alike: that is found out once. */
export function placing(table: Table, columns: readonly Column[], vocabulary: Vocabulary): Place {
  // bounded rows that are all there, and rows with a gap inside, have lost nothing
  const keepsPlaces =
    table.rows.some((row) => hasInnerGap(row.cells)) || (table.bounded && table.rows.every((row) => row.cells.length === columns.length));
  const shape: Shape = { columns, keepsPlaces, isOnly: table.rows.length === 1 };
  const key = `${keepsPlaces} ${shape.isOnly} ${columns.map(({ kind }) => kind).join()}`;
  const byHeader = entry(known, vocabulary, () => new WeakMap<readonly Cell[], Map<string, Place>>());
  const places = entry(byHeader, table.header.cells, () => new Map<string, Place>());
  return entry(places, key, () => perCells((cells) => placeRow(cells, shape, vocabulary)));
}

function placeRow(cells: readonly Cell[], shape: Shape, vocabulary: Vocabulary): Layout | Aside {
  const reason = noRowBecause(cells, shape);
  if (reason !== undefined) return { aside: reason, misfit: false };
  const placed = place(cells, shape.columns, shape.keepsPlaces, vocabulary);
  return placed ? layoutOf(placed, shape.columns) : { aside: 'fits no column', misfit: true };
}

function layoutOf({ cells, placements, moved, doubtful }: Placed, columns: readonly Column[]): Layout {
  const held: { kind: ColumnKind; cells: readonly Cell[] }[] = [];
  let name: Cell | undefined;
  columns.forEach((column, index) => {
    const { from, to } = placements[index] ?? { from: 0, to: 0 };
    const own = cells.slice(from, to);
    const isFilled = saysAnything(own);
    if (column.kind === 'name' && column.level === undefined) name = own[0];
    else if (column.kind === 'name' && own[0] && isFilled) name = { ...own[0], indent: (column.level ?? 0) * 10 };
    if (isFilled) held.push({ kind: column.kind === 'unknown' ? 'description' : column.kind, cells: own });
  });
  return { columns: held, moved, doubtful, ...(name && { name }) };
}

/** Several cells are one text with the pipes between. */
function saysAnything([first, ...rest]: readonly Cell[]): boolean {
  return first !== undefined && (rest.length > 0 || first.inline.text !== '');
}

interface Placed {
  readonly cells: readonly Cell[];
  readonly placements: readonly Placement[];
  readonly moved: boolean;
  readonly doubtful: boolean;
}

/** Writers who leave a cell empty in the middle of a row keep the places of the cells after it. */
const hasInnerGap = perCells((cells) => {
  const filled = cells.map((cell) => cell.raw.trim() !== '');
  return filled.lastIndexOf(true) > filled.indexOf(false) && filled.includes(false);
});

function place(cells: readonly Cell[], columns: readonly Column[], keepsPlaces: boolean, vocabulary: Vocabulary): Placed | undefined {
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

/** Why a row of the table is no row of data. */
function noRowBecause(cells: readonly Cell[], { columns, isOnly }: Shape): string | undefined {
  const texts = cells.map(cellText);
  if (texts.every(isPlaceholder)) return 'empty row';
  if (texts.every((text) => /^:?-+:?$/.test(text))) return 'repeated delimiter';
  if (texts.length === columns.length && texts.every((text, index) => text === columns[index]?.word)) return 'repeated header';
  const spanning = cells.length > 1 && cells.every((cell) => cell === cells[0]);
  const alone = columns.length > 2 && texts.slice(1).every((text) => text === '');
  const label = !/^[\s├└─│|»∟>.-]*[A-Za-z_$][\w.$[\]>-]*[?*]?$/.test((texts[0] ?? '').replace(/[`*]/g, ''));
  if (!isOnly && (spanning || (alone && label))) return 'section row';
  return undefined;
}
