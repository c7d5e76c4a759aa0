import type { Nodes, Root } from 'mdast';

import { inlineOf, parseMarkdown, prepareInline } from '../markdown/index.ts';
import type { Region } from '../markdown/index.ts';
import { spanOf } from '../source/index.ts';
import type { SourceFile } from '../source/index.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { Block, Page, TextLine } from './page.ts';

/** Outlines a page of Markdown. */
export function outlineMarkdown(file: SourceFile): Page {
  const { root, regions, shift } = parseMarkdown(file);
  prepareInline(regions.flatMap(cellTexts));
  const blocks = [...regions.flatMap((region) => regionBlock(region, file)), ...proseBlocks(root, file, shift)];
  blocks.sort((a, b) => a.span.start - b.span.start);
  const yaml = root.children.find((node) => node.type === 'yaml');
  return { file, blocks, ...(yaml && 'value' in yaml && { frontMatter: yaml.value }) };
}

/** The cells of a table, as their readers will ask for them. */
function cellTexts(region: Region): string[] {
  if (region.kind !== 'table' || region.table.origin !== 'pipe') return [];
  return [region.table.header, ...region.table.rows].flatMap((row) => row.cells.map((cell) => cell.raw.replaceAll('\\|', '|')));
}

function regionBlock(region: Region, file: SourceFile): Block[] {
  if (region.kind === 'comment') return [];
  if (region.kind === 'table') return [{ kind: 'table', table: region.table, span: region.table.span }];
  const span = spanOf(file, region.start, region.start + region.text.length);
  return [{ kind: 'sample', language: region.language, text: region.text, span }];
}

interface Context {
  readonly file: SourceFile;
  readonly shift: number;
  readonly blocks: Block[];
  paragraph: number;
}

function proseBlocks(root: Root, file: SourceFile, shift: number): Block[] {
  const context: Context = { file, shift, blocks: [], paragraph: 0 };
  for (const node of root.children) walk(node, 'none', 0, context);
  return context.blocks;
}

/** Lists and quotes deeper than this are read as lines: a page must not exhaust the stack. */
const deepest = 100;

function walk(node: Nodes, marker: TextLine['marker'], depth: number, context: Context): void {
  const start = (node.position?.start.offset ?? 0) + context.shift;
  const end = (node.position?.end.offset ?? 0) + context.shift;
  if (depth > deepest) return pushLines(start, end, marker, context);
  switch (node.type) {
    case 'heading':
      context.blocks.push(heading(node.depth, start, end, context.file));
      return;
    case 'paragraph':
      pushLines(start, end, marker, context);
      return;
    case 'code':
      context.blocks.push({ kind: 'sample', language: '', text: node.value, span: spanOf(context.file, start, end) });
      return;
    case 'html':
      context.blocks.push(...htmlBlocks(context.file, start, end, context.paragraph++));
      return;
    case 'list':
      for (const item of node.children) for (const child of item.children) walk(child, 'bullet', depth + 1, context);
      return;
    case 'blockquote':
      for (const child of node.children) walk(child, 'quote', depth + 1, context);
      return;
    default:
  }
}

function heading(depth: number, start: number, end: number, file: SourceFile): Block {
  const raw = file.text.slice(start, end);
  const inner = /^[#¶]+[ \t]*([^]*?)[ \t]*#*$/.exec(raw)?.[1] ?? raw.replace(/\r?\n[=-]+\s*$/, '');
  return { kind: 'heading', depth, inline: inlineOf(inner), span: spanOf(file, start, end) };
}

function pushLines(start: number, end: number, marker: TextLine['marker'], context: Context): void {
  const paragraph = context.paragraph++;
  let at = start;
  for (const raw of context.file.text.slice(start, end).split('\n')) {
    const text = raw.replace(/^[\s>]+/, '').trimEnd();
    const from = at + raw.indexOf(text);
    at += raw.length + 1;
    if (text === '' || isModuleStatement(text)) continue;
    context.blocks.push({ kind: 'line', marker, inline: inlineOf(text), span: spanOf(context.file, from, from + text.length), paragraph });
  }
}

/** MDX pages import the components that they show. */
function isModuleStatement(text: string): boolean {
  return /^import\s[^]*\sfrom\s+['"][^'"]+['"];?$|^import\s+['"][^'"]+['"];?$|^export\s+(?:const|default|function)\s/.test(text);
}
