import type { DefaultTreeAdapterTypes } from 'parse5';

import type { SourceFile } from '../../source/index.ts';
import { spanOf } from '../../source/index.ts';
import type { Inline } from '../inline/inline.ts';
import { htmlInline } from '../html-inline.ts';
import { parseHtml } from '../parse-html.ts';
import type { Scan } from '../region.ts';
import type { Cell, Table, TableRow } from '../table.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** An HTML table among the Markdown, or in a page of HTML. */
export const scanHtmlTable: Scan = (lines, at, file) => {
  const first = lines[at];
  if (!first || !/^\s*<table[\s>]/i.test(first.text)) return undefined;
  const close = closingTag(file, first.start);
  // a tag alone is no table, and looking for its rows costs more than looking for their tags
  if (!/<t[rdh][\s>]/i.test(file.text.slice(first.start, close))) return undefined;
  let last = at;
  while (last + 1 < lines.length && (lines[last]?.end ?? close) < close) last++;
  const table = readHtmlTable(file, first.start, lines[last]?.end ?? close);
  return table && { kind: 'table', table, firstLine: at, lastLine: last + 1 };
};

/** The offset after the tag that closes a table; the end of the file where none does. */
function closingTag(file: SourceFile, from: number): number {
  const tag = /<\/table\s*>/gi;
  tag.lastIndex = from;
  return tag.exec(file.text) ? tag.lastIndex : file.text.length;
}

/** Reads the table that stands between two offsets. */
export function readHtmlTable(file: SourceFile, start: number, end: number): Table | undefined {
  const fragment = parseHtml(file.text.slice(start, end));
  const element = find(fragment.childNodes, 'table');
  return element && tableOf(element, file, start, spanOf(file, start, end));
}

export function tableOf(element: Element, file: SourceFile, offset: number, span: ReturnType<typeof spanOf>): Table | undefined {
  const rows = spread(descendants(element, 'tr'), file, offset);
  const [header, ...rest] = rows;
  return header && { header, rows: rest, span, origin: 'html', bounded: true, damage: [] };
}

/** Lays out rows; a cell over several rows or columns stands in each place that it covers. */
function spread(elements: readonly Element[], file: SourceFile, offset: number): TableRow[] {
  const pending = new Map<number, { cell: Cell; rows: number }>();
  return elements.map((row) => {
    const cells: Cell[] = [];
    const take = (): void => {
      for (let held = pending.get(cells.length); held; held = pending.get(cells.length)) {
        if (--held.rows === 0) pending.delete(cells.length);
        cells.push(held.cell);
      }
    };
    for (const element of row.childNodes) {
      if (!('tagName' in element) || (element.tagName !== 'td' && element.tagName !== 'th')) continue;
      take();
      const cell = cellOf(element, file, offset);
      const down = spanAttribute(element, 'rowspan');
      for (let across = spanAttribute(element, 'colspan'); across > 0; across--) {
        if (down > 1) pending.set(cells.length, { cell, rows: down - 1 });
        cells.push(cell);
      }
    }
    take();
    return { cells, span: spanOfElement(row, file, offset) };
  });
}

/** Bounded: a page cannot ask for a million columns. */
function spanAttribute(element: Element, name: string): number {
  const value = Number(element.attrs.find((a) => a.name === name)?.value ?? 1);
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), 50) : 1;
}

function cellOf(element: Element, file: SourceFile, offset: number): Cell {
  const inline: Inline = htmlInline(element);
  const indent = indentOf(element);
  return { raw: inline.text, inline, html: true, place: spanOfElement(element, file, offset), ...(indent !== undefined && { indent }) };
}

/** `padding-left` or `margin-left` of the cell or of what it wraps. */
function indentOf(element: Element): number | undefined {
  for (const candidate of [element, ...element.childNodes]) {
    if (!('attrs' in candidate)) continue;
    const style = candidate.attrs.find((a) => a.name === 'style')?.value ?? '';
    const found = /(?:padding|margin|text-indent)(?:-left)?\s*:\s*(\d+(?:\.\d+)?)\s*(px|em|rem)?/.exec(style);
    if (found) return Number(found[1]) * (found[2] === 'em' || found[2] === 'rem' ? 16 : 1);
  }
  return undefined;
}

function spanOfElement(element: Element, file: SourceFile, offset: number): ReturnType<typeof spanOf> {
  const place = element.sourceCodeLocation;
  return spanOf(file, offset + (place?.startOffset ?? 0), offset + (place?.endOffset ?? 0));
}

function find(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], tagName: string): Element | undefined {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === tagName) return node;
    const inner = find(node.childNodes, tagName);
    if (inner) return inner;
  }
  return undefined;
}

/** Rows of this table, not of tables inside its cells. */
function descendants(element: Element, tagName: string): Element[] {
  return element.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    if (node.tagName === tagName) return [node];
    return node.tagName === 'table' ? [] : descendants(node, tagName);
  });
}
