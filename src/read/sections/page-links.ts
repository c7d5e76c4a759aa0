import { cellSpan } from '../../markdown/index.ts';
import type { Inline } from '../../markdown/index.ts';
import type { Block, Page } from '../../outline/index.ts';
import type { LinkSheet, PageSheet, SchemaSheet } from '../../sheet/index.ts';
import { decodedUri, spanOf } from '../../source/index.ts';
import type { Span } from '../../source/index.ts';
import { headingSlug } from './heading-slug.ts';
import { isLinked, linkedCells } from './linked-cells.ts';

/** What on a page can be linked to, and which of its links are not answered by the page itself. */
export function pageLinks(page: Page, schemas: readonly SchemaSheet[]): Pick<PageSheet, 'anchors' | 'links'> {
  const parts = page.blocks.flatMap(partsOf);
  const anchors = new Set([
    ...page.blocks.flatMap((block) => (block.kind === 'heading' ? headingSlug(block.inline.text) : [])),
    ...schemas.flatMap((schema) => [...schema.anchors, headingSlug(schema.name.text)]),
    ...parts.flatMap(({ inline }) => inline.anchors),
    ...idsIn(page.file.text),
  ]);
  anchors.delete('');
  const inside = parts.flatMap(({ inline, span }) =>
    inline.links.flatMap(({ text, href }) => (isInside(href) ? [{ text, href, span }] : [])),
  );
  const own = new Set(inside.length > 0 ? [...anchors, ...captions(page.blocks)].map(anchorKey) : []);
  const links = inside
    .filter(({ href }) => !(href.startsWith('#') && own.has(anchorKey(href))))
    .map(({ text, href, span }): LinkSheet => ({ text, href, span: placeOf(href, span, page) }));
  return { ...(anchors.size > 0 && { anchors: [...anchors] }), ...(links.length > 0 && { links }) };
}

/** Renderers disagree on what becomes of blanks and signs. */
function anchorKey(anchor: string): string {
  return decodedUri(anchor)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

interface Part {
  readonly inline: Inline;
  readonly span: Span;
}

/** Those that hold a link or a target: few of the many cells of a page. */
function partsOf(block: Block): readonly Part[] {
  if (block.kind === 'sample') return [];
  if (block.kind !== 'table') return isLinked(block) ? [block] : [];
  const rows = [block.table.header, ...block.table.rows];
  return rows.flatMap((row) => linkedCells(row.cells).map((cell): Part => ({ inline: cell.inline, span: cellSpan(row, cell) })));
}

/** Scraped pages lose the marks of headings: a short line may be one. */
function captions(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'line' && block.inline.text.length <= 80 ? [block.inline.text] : []));
}

function idsIn(text: string): string[] {
  if (!/\s(?:id|name)\s*=/i.test(text)) return [];
  return [...text.matchAll(/<[a-z][^<>]{0,200}?\s(?:id|name)\s*=\s*["']?([^"'\s<>]{1,100})/gi)].map((found) => found[1] ?? '');
}

/** Neither the web nor an application's own route, nor the page as a whole. */
function isInside(href: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|#\/|#!|#?$|#top$|\?)/i.test(href);
}

/** The target itself, where it stands as it was read. */
function placeOf(href: string, { start, end }: Span, { file }: Page): Span {
  const at = file.text.slice(start, end).indexOf(href);
  return at < 0 ? spanOf(file, start, end) : spanOf(file, start + at, start + at + href.length);
}
