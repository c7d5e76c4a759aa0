import type { Block } from '../../outline/index.ts';
import { decodedUri } from '../../source/index.ts';
import type { Vocabulary } from '../../vocabulary/index.ts';
import { cellText, columnKind } from '../columns/header.ts';
import { perCells } from '../per-cells.ts';
import { linkedCells } from './linked-cells.ts';

/** Names that a page uses, which tell a caption from a label. */
export interface PageNames {
  /** Fragments that links lead to. */
  readonly targets: ReadonlySet<string>;
  /** Names that fields have for a type. */
  readonly types: ReadonlySet<string>;
  /** Names of rows. */
  readonly rows: ReadonlySet<string>;
  /** The page's title, if it stands above all other headings. */
  readonly title: Block | undefined;
}

export function pageNames(blocks: readonly Block[], vocabulary: Vocabulary): PageNames {
  return { targets: linkTargets(blocks), types: typeNames(blocks, vocabulary), rows: rowNames(blocks), title: titleOf(blocks) };
}

/** A first heading that stands above all others. */
function titleOf(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first, ...rest] = headings;
  return first && blocks[0] === first && rest.length > 0 && rest.every((heading) => heading.depth > first.depth) ? first : undefined;
}

/** First words of rows: the fields that a caption can be about. */
function rowNames(blocks: readonly Block[]): Set<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.table.rows) {
      const name = rowName(row.cells);
      if (name) names.add(name);
    }
  }
  return names;
}

const rowName = perCells(([first]) => /([A-Za-z_$][\w$-]*)(?:\[\])*[`*?\s]*$/.exec(first?.raw ?? '')?.[1]);

/** The fragments that links on the page lead to. */
function linkTargets(blocks: readonly Block[]): Set<string> {
  const targets = new Set<string>();
  const take = (links: readonly { href: string }[]): void => {
    for (const { href } of links) if (href.includes('#')) targets.add(decodedUri(href.slice(href.indexOf('#') + 1)));
  };
  for (const block of blocks) {
    if (block.kind === 'table') for (const row of block.table.rows) for (const cell of linkedCells(row.cells)) take(cell.inline.links);
    else if (block.kind !== 'sample') take(block.inline.links);
  }
  return targets;
}

/** Names with a capital that stand in the columns of types, or that prose gives as a nested type. */
function typeNames(blocks: readonly Block[], vocabulary: Vocabulary): Set<string> {
  const names = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const typed = block.table.header.cells.map((cell) => ['type', 'items'].includes(columnKind(cellText(cell), vocabulary) ?? ''));
    for (const { cells } of block.table.rows) {
      const found = namesIn(cells);
      for (const name of found.nested) names.add(name);
      for (const [index, name] of found.alone) if (typed[index]) names.add(name);
    }
  }
  return names;
}

/** Names that stand alone in a cell, with its index, and those that words announce. */
const namesIn = perCells((cells) => ({
  alone: cells.flatMap(({ raw }, index): [number, string][] => {
    const name = /^\s*`?(?:List<|array of )?([A-Z]\w*)(?:\[\]|>)*`?\s*$/.exec(raw)?.[1];
    return name ? [[index, name]] : [];
  }),
  nested: cells.flatMap(({ raw }) => /(?:嵌套类型|nested type)\s*[:：]\s*`?([A-Z]\w*)/i.exec(raw)?.[1] ?? []),
}));
