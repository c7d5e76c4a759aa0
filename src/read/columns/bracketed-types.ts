import type { Block } from '../../outline/index.ts';
import type { Vocabulary } from '../../vocabulary/index.ts';
import { cellText, columnKind } from './header.ts';

const bracketed = /^\[[^\][]+\]$/;

/**
 * Whether a page writes brackets around all its types (`[int]`, `[object]`), so that they mean no list. The samples
 * decide where they show such a field; without them, a page of several types that all stand in brackets does so.
 */
export function bracketedTypes(blocks: readonly Block[], vocabulary: Vocabulary): boolean {
  const stated: TypedRow[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const row of typedRows(block.table, vocabulary)) {
      if (row.type === '') continue;
      // nearly every page is told by its first row
      if (!bracketed.test(row.type)) return false;
      stated.push(row);
    }
  }
  if (stated.length === 0) return false;
  const samples = blocks.flatMap((block) => (block.kind === 'sample' ? [block.text] : [])).join('\n');
  const votes = stated.reduce((sum, { name, type }) => sum + vote(name, type, samples), 0);
  return votes === 0 ? stated.length > 1 : votes > 0;
}

interface TypedRow {
  readonly name: string;
  readonly type: string;
}

function* typedRows(table: Extract<Block, { kind: 'table' }>['table'], vocabulary: Vocabulary): Iterable<TypedRow> {
  const kinds = table.header.cells.map((cell) => columnKind(cellText(cell), vocabulary));
  const [name, type] = [kinds.indexOf('name'), kinds.indexOf('type')];
  for (const { cells } of table.rows) {
    if (cells[type]) yield { name: cells[name] ? cellText(cells[name]) : '', type: cellText(cells[type]) };
  }
}

/** 1 where a sample shows a bracketed type as no list, -1 where it shows a list, 0 where it shows nothing. */
function vote(name: string, type: string, samples: string): number {
  const own = /[\w$-]+$/.exec(name.replace(/[`*?\s]+$/g, ''))?.[0];
  if (own === undefined || /array|list|数组|列表/i.test(type)) return 0;
  const shown = new RegExp(`"${own}"\\s*:\\s*(\\S)`).exec(samples)?.[1];
  return shown === undefined ? 0 : shown === '[' ? -1 : 1;
}
