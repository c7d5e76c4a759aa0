import { distance } from 'fastest-levenshtein';

import { cellSpan } from '../../markdown/index.ts';
import type { Cell, Table } from '../../markdown/index.ts';
import type { Span } from '../../source/index.ts';
import { holdCost } from './fit.ts';
import { foldParts, foldWord, isPlaceholder, typeLook } from '../../vocabulary/index.ts';
import type { ColumnKind, Vocabulary } from '../../vocabulary/index.ts';

/** A column of a table: the author's word for it and what it holds. */
export interface Column {
  /** `unknown` where no table of words has it. */
  readonly kind: ColumnKind | 'unknown';
  readonly word: string;
  /** `二级参数`: names at this depth stand in a column of their own. */
  readonly level?: number;
  readonly span: Span;
}

/** Reads a header: each cell by its words, and two columns of one kind apart by what stands under them. */
export function readColumns(table: Table, vocabulary: Vocabulary): Column[] {
  const columns = table.header.cells.map((cell): Column => {
    const word = cellText(cell);
    const level = levelOf(word);
    const span = cellSpan(table.header, cell);
    if (level !== undefined) return { kind: 'name', word, level, span };
    return { kind: columnKind(word, vocabulary) ?? misspelt(word, vocabulary) ?? 'unknown', word, span };
  });
  return settleByContent(settleNames(columns, table), table, vocabulary);
}

const levels = '一二三四五六七八';

/** `一级参数`, `二级字段`, `level 3`. */
function levelOf(word: string): number | undefined {
  const zh = /^([一二三四五六七八1-8])级(?:参数|字段|名称|节点|属性|元素)?(?:名称?)?$/.exec(word.trim())?.[1];
  const number = /^level\s*([1-8])$/i.exec(word.trim())?.[1] ?? (zh && /\d/.test(zh) ? zh : undefined);
  if (number !== undefined) return Number(number);
  return zh === undefined ? undefined : levels.indexOf(zh) + 1;
}

export function cellText(cell: Cell): string {
  return cell.inline.text;
}

export function columnKind(word: string, vocabulary: Vocabulary): ColumnKind | undefined {
  for (const part of foldParts(word)) {
    const kind = vocabulary.columns.get(part) ?? vocabulary.columns.get(part.replace(/[\s_-]+/g, ' '));
    if (kind) return kind;
  }
  return undefined;
}

/** What a word a letter or two off a known one was meant to say; the reader is told of it. */
function misspelt(word: string, vocabulary: Vocabulary): ColumnKind | undefined {
  const near = nearestColumn(word, vocabulary);
  return near === undefined || near.length < 4 ? undefined : vocabulary.columns.get(near);
}

/** The known word nearest to an unknown one, where it is near enough to be meant. */
export function nearestColumn(word: string, vocabulary: Vocabulary): string | undefined {
  const folded = foldWord(word);
  let best: { word: string; far: number } | undefined;
  for (const known of vocabulary.columns.keys()) {
    const far = distance(folded, known);
    if (far <= Math.max(1, Math.floor(known.length / 4)) && (!best || far < best.far)) best = { word: known, far };
  }
  return best?.word;
}

/**
 * `参数 | 名称 | 类型`: two columns say "name". The one whose cells are identifiers is the name, the other a title. Where
 * no column says name, a column of codes, values or paths is taken for it if its cells are identifiers and types stand
 * beside it.
 */
function settleNames(columns: readonly Column[], table: Table): Column[] {
  const named = columns.flatMap((column, index) => (column.kind === 'name' ? [index] : []));
  if (columns.some((column) => column.level !== undefined)) return [...columns];
  if (named.length > 1) {
    const best = [...named].sort((a, b) => identifierShare(table, b) - identifierShare(table, a))[0];
    return columns.map((column, index) => (column.kind === 'name' && index !== best ? { ...column, kind: 'title' } : column));
  }
  const typed = columns.some((column) => column.kind === 'type' || column.kind === 'required');
  if (named.length === 1 || !typed) return [...columns];
  const stand = columns.findIndex(
    (column, index) =>
      ['code', 'value', 'title', 'unknown', 'serial', 'description'].includes(column.kind) && identifierShare(table, index) > 0.6,
  );
  return columns.map((column, index) => (index === stand ? { ...column, kind: 'name' } : column));
}

/**
 * A column whose word is unknown, or can mean much (`约束`), is what its cells are: words of requirement, or types.
 * Only where no other column says so already.
 */
function settleByContent(columns: readonly Column[], table: Table, vocabulary: Vocabulary): Column[] {
  const settled = [...columns];
  const stated = (kind: ColumnKind): boolean => settled.some((column) => column.kind === kind);
  settled.forEach((column, index) => {
    if (column.kind !== 'unknown' && column.kind !== 'limits' && column.kind !== 'extra' && column.kind !== 'in') return;
    const texts = table.rows
      .map((row) => (row.cells[index] ? cellText(row.cells[index]) : ''))
      .filter((text) => text !== '' && !isPlaceholder(text));
    const all = (test: (text: string) => boolean): boolean => texts.length > 0 && texts.every(test);
    const requirement = (text: string): boolean => foldParts(text).some((part) => vocabulary.required.has(part));
    if (!stated('required') && !stated('optional') && all(requirement)) settled[index] = { ...column, kind: 'required' };
    else if (!stated('in') && column.kind === 'unknown' && all((text) => holdCost('in', text, vocabulary) === 0))
      settled[index] = { ...column, kind: 'in' };
    else if (!stated('type') && all((text) => typeLook(text, vocabulary) === 1)) settled[index] = { ...column, kind: 'type' };
  });
  return settled;
}

function identifierShare(table: Table, index: number): number {
  const cells = table.rows.map((row) => row.cells[index]).filter((cell): cell is Cell => cell !== undefined && cell.raw.trim() !== '');
  const hits = cells.filter((cell) => /^[^\p{L}\d]*[A-Za-z_$@][\w.$@>[\]:-]*[?*]?$/u.test(cellText(cell).replace(/[`*\s]/g, '')));
  return cells.length === 0 ? 0 : hits.length / cells.length;
}
