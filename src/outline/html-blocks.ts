import type { DefaultTreeAdapterTypes } from 'parse5';

import { htmlInline, parseHtml, parseHtmlPage, readHtmlTable } from '../markdown/index.ts';
import { spanOf } from '../source/index.ts';
import type { SourceFile, Span } from '../source/index.ts';
import type { Block, Page, TextLine } from './page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Outlines a page of HTML: the same blocks as Markdown gives. */
export function outlineHtml(file: SourceFile): Page {
  const document = parseHtmlPage(file.text);
  const context: Context = { file, offset: 0, blocks: [], paragraph: 0, marker: 'none' };
  walkAll(document.childNodes as Node[], context);
  return { file, blocks: context.blocks };
}

/** Runs of HTML that say nothing: the same component may stand on each of thousands of pages. */
const mute = new Set<string>();

/** Blocks of a run of HTML between Markdown blocks. */
export function htmlBlocks(file: SourceFile, start: number, end: number, paragraph: number): Block[] {
  const html = file.text.slice(start, end);
  if (mute.has(html)) return [];
  const context: Context = { file, offset: start, blocks: [], paragraph: paragraph + 0.5, marker: 'none' };
  walkAll(parseHtml(html).childNodes, context);
  if (context.blocks.length === 0 && mute.size < mostMute) mute.add(html);
  return context.blocks;
}

const mostMute = 1000;

interface Context {
  readonly file: SourceFile;
  readonly offset: number;
  readonly blocks: Block[];
  paragraph: number;
  marker: TextLine['marker'];
}

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'head', 'nav', 'footer', 'template', 'noscript', 'svg', 'button']);
const containers: ReadonlySet<string> = new Set([
  ...['html', 'body', 'main', 'article', 'section', 'div', 'header', 'aside', 'details', 'center', 'form', 'figure'],
  ...['ul', 'ol', 'dl', 'blockquote', 'tbody', 'custom'],
]);

/** Runs of inline content between blocks are one line. */
function walkAll(nodes: readonly Node[], context: Context): void {
  let run: Node[] = [];
  const flush = (): void => {
    if (run.length > 0) pushLine(run, context);
    run = [];
  };
  for (const node of nodes) {
    if ('tagName' in node && isBlock(node)) {
      flush();
      walkBlock(node, context);
    } else run.push(node);
  }
  flush();
}

function isBlock(node: Element): boolean {
  return /^(?:h[1-6]|p|pre|table|li|dt|dd|summary)$/.test(node.tagName) || containers.has(node.tagName) || unseen.has(node.tagName);
}

function walkBlock(node: Element, context: Context): void {
  const span = spanOfNode(node, context);
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (unseen.has(node.tagName)) return;
  // elements that the page leaves to be understood have no place, and still hold what stands in them
  if (!span) return walkAll(node.childNodes, context);
  if (level) context.blocks.push({ kind: 'heading', depth: Number(level), inline: headingInline(node), span });
  else if (node.tagName === 'table') pushTable(span, context);
  else if (node.tagName === 'pre') context.blocks.push({ kind: 'sample', language: languageOf(node), text: textOf(node), span });
  else {
    const marker = context.marker;
    if (node.tagName === 'li') context.marker = 'bullet';
    if (node.tagName === 'blockquote') context.marker = 'quote';
    walkAll(node.childNodes, context);
    context.marker = marker;
  }
}

function headingInline(node: Element): ReturnType<typeof htmlInline> {
  const inline = htmlInline(node);
  const id = node.attrs.find((a) => a.name === 'id')?.value;
  return id ? { ...inline, anchors: [id, ...inline.anchors] } : inline;
}

function pushTable(span: Span, context: Context): void {
  const table = readHtmlTable(context.file, span.start, span.end);
  if (table) context.blocks.push({ kind: 'table', table, span });
}

function pushLine(nodes: readonly Node[], context: Context): void {
  const inline = htmlInline({ childNodes: nodes, attrs: [] } as unknown as Element);
  const first = nodes.find((node) => node.sourceCodeLocation);
  const span = first && spanOfNode(first, context);
  if (inline.text === '' || !span) return;
  const paragraph = context.paragraph++;
  for (const text of inline.text.split('\n')) {
    if (text.trim() !== '')
      context.blocks.push({ kind: 'line', marker: context.marker, inline: { ...inline, text: text.trim() }, span, paragraph });
  }
}

function spanOfNode(node: Node, context: Context): Span | undefined {
  const place = node.sourceCodeLocation;
  return place ? spanOf(context.file, context.offset + place.startOffset, context.offset + place.endOffset) : undefined;
}

function languageOf(node: Element): string {
  const code = node.childNodes.find((child): child is Element => 'tagName' in child && child.tagName === 'code');
  const names = [node, code].map((element) => element?.attrs.find((a) => a.name === 'class')?.value ?? '').join(' ');
  return /\b(?:language|lang|highlight)-(\w+)/.exec(names)?.[1]?.toLowerCase() ?? '';
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
