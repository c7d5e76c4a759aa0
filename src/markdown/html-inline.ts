import type { DefaultTreeAdapterTypes } from 'parse5';

import type { Inline, Link } from './inline/inline.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface Found {
  text: string;
  readonly codes: string[];
  readonly links: Link[];
  readonly anchors: string[];
}

const breaks: ReadonlySet<string> = new Set(['br']);
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'tr']);
const strikes: ReadonlySet<string> = new Set(['del', 's', 'strike']);
const strongs: ReadonlySet<string> = new Set(['b', 'strong']);

/** The words of an HTML element, in the form that `inlineOf` gives to Markdown. */
export function htmlInline(element: Element): Inline {
  const found: Found = { text: '', codes: [], links: [], anchors: [] };
  for (const child of element.childNodes) walk(child, found);
  const text = found.text.replace(/[ \t\r\f]*\n[ \t\r\n\f]*/g, '\n').trim();
  return {
    text,
    codes: found.codes,
    links: found.links,
    anchors: found.anchors,
    struck: wraps(element, strikes),
    strong: wraps(element, strongs),
  };
}

function walk(node: Node, found: Found): void {
  if (node.nodeName === '#text' && 'value' in node) {
    found.text += node.value.replace(/[ \t\r\n\f]+/g, ' ');
    return;
  }
  if (!('tagName' in node)) return;
  const id = node.attrs.find((a) => a.name === 'id' || (node.tagName === 'a' && a.name === 'name'))?.value;
  if (id) found.anchors.push(id);
  if (breaks.has(node.tagName)) found.text += '\n';
  if (node.tagName === 'li') found.text += '- ';
  const at = found.text.length;
  for (const child of node.childNodes) walk(child, found);
  const words = found.text.slice(at);
  if (node.tagName === 'code' && !words.includes('`')) {
    found.codes.push(words.trim());
    found.text = `${found.text.slice(0, at)}\`${words.trim()}\``;
  }
  const href = node.tagName === 'a' ? node.attrs.find((a) => a.name === 'href')?.value : undefined;
  if (href !== undefined) found.links.push({ text: words.trim(), href });
  if (blocks.has(node.tagName)) found.text += '\n';
}

/** One element of these names holds all the words. */
function wraps(element: Element, names: ReadonlySet<string>): boolean {
  const words = element.childNodes.filter((node) => !(node.nodeName === '#text' && 'value' in node && node.value.trim() === ''));
  const [only] = words;
  if (words.length !== 1 || !only || !('tagName' in only)) return false;
  return names.has(only.tagName) || wraps(only, names);
}
