import type { Block } from '../../outline/index.ts';
import { decodedUri } from '../../source/index.ts';
import type { Vocabulary } from '../../vocabulary/index.ts';
import { cellText, columnKind } from '../columns/header.ts';

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
      const name = /([A-Za-z_$][\w$-]*)(?:\[\])*[`*?\s]*$/.exec(row.cells[0]?.raw ?? '')?.[1];
      if (name) names.add(name);
    }
  }
  return names;
}

/** The fragments that links on the page lead to. */
function linkTargets(blocks: readonly Block[]): Set<string> {
  const targets = new Set<string>();
  const take = (links: readonly { href: string }[]): void => {
    for (const { href } of links) if (href.includes('#')) targets.add(decodedUri(href.slice(href.indexOf('#') + 1)));
  };
  for (const block of blocks) {
    if (block.kind === 'table') for (const row of block.table.rows) for (const cell of row.cells) take(cell.inline.links);
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
    for (const row of block.table.rows) {
      row.cells.forEach((cell, index) => {
        const own = typed[index] ? /^\s*`?(?:List<|array of )?([A-Z]\w*)(?:\[\]|>)*`?\s*$/.exec(cell.raw)?.[1] : undefined;
        const nested = /(?:嵌套类型|nested type)\s*[:：]\s*`?([A-Z]\w*)/i.exec(cell.raw)?.[1];
        for (const name of [own, nested]) if (name) names.add(name);
      });
    }
  }
  return names;
}
