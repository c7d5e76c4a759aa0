import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Plugin } from 'unified';
import type { ProseBlock, ProseLine } from './prose-block.ts';

/** What stands in a line is read later, once per distinct text: here the parser is spared it. */
const blocksOnly: Plugin = function () {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    {
      disable: {
        null: [
          ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape'],
          ...['htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
        ],
      },
    },
  ];
};

/** Made when first asked for: most pages do without. */
let processor: ReturnType<typeof makeProcessor> | undefined;

function makeProcessor() {
  return unified().use(remarkParse).use(blocksOnly).freeze();
}

/** Lists and quotes deeper than this are read as lines: a page must not exhaust the stack. */
const deepest = 100;

/** Reads a part of a page with remark. */
export function parsedPart(lines: readonly ProseLine[]): ProseBlock[] {
  const root = (processor ??= makeProcessor()).parse(lines.map(({ text }) => text).join('\n'));
  const context: Context = { lines, blocks: [] };
  for (const node of root.children) walk(node, 'none', 0, context);
  return context.blocks;
}

interface Context {
  readonly lines: readonly ProseLine[];
  readonly blocks: ProseBlock[];
}

function walk(node: Nodes, marker: ProseBlock['marker'], depth: number, context: Context): void {
  const place = { marker, ...placeOf(node, context.lines) };
  if (depth > deepest) return void context.blocks.push({ kind: 'paragraph', ...place });
  switch (node.type) {
    case 'heading':
      context.blocks.push({ kind: 'heading', depth: node.depth, ...place });
      return;
    case 'paragraph':
    case 'html':
      context.blocks.push({ kind: node.type, ...place });
      return;
    case 'code':
      context.blocks.push({ kind: 'code', value: node.value, ...place });
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

/** Blanks at the end are no part of a block. */
function placeOf({ position }: Nodes, lines: readonly ProseLine[]): { start: number; end: number } {
  if (!position) return { start: 0, end: 0 };
  const { start, end } = position;
  const [first, last] = [lines[start.line - 1], lines[end.line - 1]];
  return {
    start: (first?.start ?? 0) + start.column - 1,
    end: (last?.start ?? 0) + (last?.text.slice(0, end.column - 1).trimEnd().length ?? 0),
  };
}
