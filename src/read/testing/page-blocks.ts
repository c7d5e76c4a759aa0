import type { Table } from '../../markdown/index.ts';
import { outline } from '../../outline/index.ts';
import type { Block } from '../../outline/index.ts';
import { sourceFile } from '../../source/index.ts';
import { createVocabulary } from '../../vocabulary/index.ts';
import type { FlatRow } from '../columns/flat-row.ts';
import { readColumns } from '../columns/header.ts';
import { readRows } from '../columns/read-rows.ts';
import type { Label } from '../sections/label.ts';
import { labelOf } from '../sections/label-of.ts';
import { pageNames } from '../sections/page-names.ts';
import { keptContext } from './read-context.ts';
import type { KeptContext } from './read-context.ts';

const vocabulary = createVocabulary();

export function blocksOf(text: string): readonly Block[] {
  return outline(sourceFile('page.md', text)).blocks;
}

/** The labels among the blocks. */
export function labelsOf(blocks: readonly Block[]): (Label | undefined)[] {
  const names = pageNames(blocks, vocabulary);
  return blocks.map((block, index) => labelOf(block, blocks[index + 1], vocabulary, names));
}

/** The only table of a text. */
export function tableOf(text: string): Table {
  const [table] = blocksOf(text).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  if (!table) throw new Error(`no table in: ${text}`);
  return table;
}

/** The rows of a table that begins with its header: `name | type`, then a row a line. */
export function rowsOf(header: string, lines: readonly string[], context: KeptContext = keptContext()): FlatRow[] {
  const delimiter = header.replace(/[^|]+/g, '---');
  const table = tableOf([header, delimiter, ...lines].map((line) => (header.startsWith('|') ? line : `| ${line} |`)).join('\n'));
  return readRows(table, readColumns(table, context.vocabulary), context);
}

/** A row as its words, by column. */
export function wordsIn(row: FlatRow | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(row?.cells ?? {}).map(([column, words]) => [column, words.text]));
}
