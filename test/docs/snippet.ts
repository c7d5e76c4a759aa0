import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A fenced block of a document. What follows the language says how it is tested; see the README beside this file. */
export interface Snippet {
  readonly language: string;
  /** `file=md2sdk.config.ts` is the member `file`; a word without `=` is a member that is empty. */
  readonly meta: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
  /** What running it prints, where the block below shows that. */
  readonly prints?: string;
  /** The page of `docs/` that the document showed last. */
  readonly page?: string;
}

/** All snippets of a document, in order; blocks that show an output belong to the snippet above them. */
export function snippetsOf(markdown: string): Snippet[] {
  const root: Root = unified().use(remarkParse).parse(markdown);
  const snippets: Snippet[] = [];
  let page: string | undefined;
  for (const node of root.children.flatMap(withChildren)) {
    if (node.type !== 'code') continue;
    const before = snippets.at(-1);
    const line = node.position?.start.line ?? 0;
    const meta = metaOf(node.meta ?? '');
    if (node.lang === 'md' && meta['file']?.startsWith('docs/')) page = meta['file'];
    if (node.lang !== 'text')
      snippets.push({ language: node.lang ?? '', meta, text: node.value, line, ...(page !== undefined && { page }) });
    else if (before && before.prints === undefined) snippets[snippets.length - 1] = { ...before, prints: node.value };
    else throw new Error(`line ${line}: an output without a snippet that prints it`);
  }
  return snippets;
}

function withChildren(node: RootContent): RootContent[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => withChildren(child))] : [node];
}

function metaOf(words: string): Record<string, string> {
  const pairs = words.split(/\s+/).filter((word) => word !== '');
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s, 2) as [string, string?]).map(([key, value = '']) => [key, value]));
}
