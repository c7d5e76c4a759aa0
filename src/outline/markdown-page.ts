import { inlineOf, parseMarkdown } from '../markdown/index.ts';
import type { ProseBlock, Region } from '../markdown/index.ts';
import { spanOf } from '../source/index.ts';
import type { SourceFile } from '../source/index.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { Block, Page, TextLine } from './page.ts';

/** Outlines a page of Markdown. */
export function outlineMarkdown(file: SourceFile): Page {
  const { regions, prose } = parseMarkdown(file);
  const blocks = [
    ...regions.flatMap((region) => regionBlock(region, file)),
    ...prose.flatMap((block, index) => proseBlock(block, index, file)),
  ];
  blocks.sort((a, b) => a.span.start - b.span.start);
  return { file, blocks };
}

function regionBlock(region: Region, file: SourceFile): Block[] {
  if (region.kind === 'comment') return [];
  if (region.kind === 'table') return [{ kind: 'table', table: region.table, span: region.table.span }];
  const span = spanOf(file, region.start, region.start + region.text.length);
  return [{ kind: 'sample', language: region.language, text: region.text, span }];
}

function proseBlock({ kind, marker, start, end, depth = 1, value = '' }: ProseBlock, paragraph: number, file: SourceFile): Block[] {
  switch (kind) {
    case 'heading':
      return [heading(depth, start, end, file)];
    case 'paragraph':
      return textLines(start, end, marker, paragraph, file);
    case 'code':
      return [{ kind: 'sample', language: '', text: value, span: spanOf(file, start, end) }];
    case 'html':
      return htmlBlocks(file, start, end, paragraph);
  }
}

function heading(depth: number, start: number, end: number, file: SourceFile): Block {
  const raw = file.text.slice(start, end);
  const inner = /^[#¶]+[ \t]*([^]*?)[ \t]*#*$/.exec(raw)?.[1] ?? raw.replace(/\r?\n[=-]+\s*$/, '');
  return { kind: 'heading', depth, inline: inlineOf(inner), span: spanOf(file, start, end) };
}

function textLines(start: number, end: number, marker: TextLine['marker'], paragraph: number, file: SourceFile): Block[] {
  const blocks: Block[] = [];
  let at = start;
  for (const raw of file.text.slice(start, end).split('\n')) {
    const text = raw.replace(/^[\s>]+/, '').trimEnd();
    const from = at + raw.indexOf(text);
    at += raw.length + 1;
    if (text === '' || isModuleStatement(text)) continue;
    blocks.push({ kind: 'line', marker, inline: inlineOf(text), span: spanOf(file, from, from + text.length), paragraph });
  }
  return blocks;
}

/** MDX pages import the components that they show. */
function isModuleStatement(text: string): boolean {
  return /^import\s[^]*\sfrom\s+['"][^'"]+['"];?$|^import\s+['"][^'"]+['"];?$|^export\s+(?:const|default|function)\s/.test(text);
}
