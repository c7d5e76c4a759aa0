import { cellSpan, inlineOf, plainInline } from '../markdown/index.ts';
import type { Cell, Inline, TableRow } from '../markdown/index.ts';
import type { Block } from '../outline/index.ts';
import type { Words } from '../sheet/index.ts';
import { joinSpans } from '../source/index.ts';
import type { Span } from '../source/index.ts';

export function wordsOf(inline: Inline, span: Span): Words {
  return { text: inline.text, codes: inline.codes, links: inline.links, struck: inline.struck, span };
}

export function wordsOfCell(cell: Cell, row: Pick<TableRow, 'span'>): Words {
  return wordsOf(cell.inline, cellSpan(row, cell));
}

/** Cells that a pipe in their text had cut apart. */
export function wordsOfCells(cells: readonly Cell[], row: Pick<TableRow, 'span'>): Words | undefined {
  const [first, ...rest] = cells;
  if (!first) return undefined;
  if (rest.length === 0) return wordsOfCell(first, row);
  const raw = cells.map((cell) => cell.raw).join('|');
  return wordsOf(
    inlineOf(raw),
    rest.reduce((span, cell) => joinSpans(span, cellSpan(row, cell)), cellSpan(row, first)),
  );
}

/** The words of a heading or a line. */
export function wordsOfBlock(block: Extract<Block, { inline: Inline }>): Words {
  return wordsOf(block.inline, block.span);
}

/** A part of some words, at the same place. */
export function partOf(words: Words, text: string): Words {
  const inline = /[`[<]/.test(text) ? inlineOf(text) : plainInline(text);
  const links = inline.links.length > 0 ? inline.links : words.links;
  return { ...wordsOf(inline, words.span), links };
}
