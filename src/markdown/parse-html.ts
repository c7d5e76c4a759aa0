import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Far deeper than people nest elements; readers descend the tree, and a page must not exhaust their stack. */
const deepest = 200;

export function parseHtmlPage(text: string): DefaultTreeAdapterTypes.Document {
  const document = parse(text, { sourceCodeLocationInfo: true });
  limitDepth(document);
  return document;
}

export function parseHtml(text: string): DefaultTreeAdapterTypes.DocumentFragment {
  const fragment = parseFragment(text, { sourceCodeLocationInfo: true });
  limitDepth(fragment);
  return fragment;
}

/** Of elements at the limit only the words are kept. */
function limitDepth(root: ParentNode): void {
  const open: { readonly node: ParentNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth >= deepest) node.childNodes = textsIn(node);
    else for (const child of node.childNodes) if ('childNodes' in child) open.push({ node: child, depth: depth + 1 });
  }
}

function textsIn(node: ParentNode): ChildNode[] {
  const texts: ChildNode[] = [];
  const open = [...node.childNodes].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if ('childNodes' in next) open.push(...[...next.childNodes].reverse());
    else texts.push(next);
  }
  return texts;
}
