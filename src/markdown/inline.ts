import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { formattingElements } from './formatting-elements.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** The inline content of a cell or a line of prose. */
export interface Inline {
  /** Plain words; code spans keep their backticks, `<br>` is a line break, formatting is gone. */
  readonly text: string;
  /** Values of the code spans, in order. */
  readonly codes: readonly string[];
  readonly links: readonly Link[];
  /** Targets that stand here: `<a id="X">`, `{#X}`. */
  readonly anchors: readonly string[];
  /** All of it is struck through. */
  readonly struck: boolean;
  /** All of it is bold. */
  readonly strong: boolean;
}

const known = new Map<string, Inline>();

/** Reads inline Markdown and HTML, once per distinct text: real pages repeat their cells many times over. */
export function inlineOf(raw: string): Inline {
  let inline = known.get(raw);
  if (!inline) {
    inline = readInline(raw.trim());
    known.set(raw, inline);
  }
  return inline;
}

const markup = /[`*_~<&\\[\]]|\{#/;

function readInline(text: string): Inline {
  if (!markup.test(text)) return plainInline(text);
  const ready = prepared.get(text);
  if (ready) return ready;
  const [paragraph] = processor.parse(asParagraph(text)).children;
  return paragraph?.type === 'paragraph' ? inlineIn(paragraph, text) : plainInline(text);
}

/**
 * Reads many texts in one go, since most of the work for a short text is in starting the parser. What it reads,
 * `inlineOf` then knows.
 */
export function prepareInline(raws: readonly string[]): void {
  const texts = [...new Set(raws.map((raw) => raw.trim()))].filter((text) => markup.test(text) && !prepared.has(text));
  if (texts.length < 2) return;
  const { children } = processor.parse(texts.map(asParagraph).join('\n\n'));
  // a text that does not stay one paragraph shifts all others: each is then read alone
  if (children.length !== texts.length || children.some((child) => child.type !== 'paragraph')) return;
  texts.forEach((text, index) => prepared.set(text, inlineIn(children[index] as Paragraph, text)));
}

const prepared = new Map<string, Inline>();

/** One line and a word first: no block construct can begin, so that only inline content is read. */
function asParagraph(text: string): string {
  return `x ${text.replace(/\r\n?|\n/g, LINE)}`;
}

function inlineIn(paragraph: Paragraph, text: string): Inline {
  const found: Found = { text: '', codes: [], links: [], anchors: [], components: new Set() };
  for (const child of paragraph.children) walk(child, found);
  const body = found.text.slice(2).replaceAll(LINE, '\n');
  return {
    text: heldAnchors(body, found).trim(),
    codes: found.codes.map((code) => code.replaceAll(LINE, '\n')),
    links: found.links,
    anchors: found.anchors,
    struck: /^(?:<del>|<s>|~~)[^]*(?:<\/del>|<\/s>|~~)$/.test(text),
    strong: /^(?:\*\*|__|<b>|<strong>)(?:(?!\*\*|__)[^])*(?:\*\*|__|<\/b>|<\/strong>)$/.test(text),
  };
}

/** Inline content that holds no markup. */
export function plainInline(text: string): Inline {
  return { text, codes: [], links: [], anchors: [], struck: false, strong: false };
}

const processor = unified().use(remarkParse).use(remarkGfm);
/** Stands for a line break while one line is parsed; a private-use character that pages do not hold. */
const LINE = '\uE000';

interface Found {
  text: string;
  readonly codes: string[];
  readonly links: Link[];
  readonly anchors: string[];
  /** Components whose opening tag was dropped: so is the closing one. */
  readonly components: Set<string>;
  open?: { readonly href: string; readonly at: number };
}

function walk(node: Nodes, found: Found): void {
  switch (node.type) {
    case 'text':
      found.text += node.value;
      break;
    case 'inlineCode':
      found.codes.push(node.value);
      found.text += fenced(node.value);
      break;
    case 'html':
      walkHtml(node.value, found);
      break;
    case 'link': {
      const at = found.text.length;
      for (const child of node.children) walk(child, found);
      found.links.push({ text: found.text.slice(at), href: node.url });
      break;
    }
    case 'image':
      found.text += node.alt ?? '';
      break;
    case 'break':
      found.text += '\n';
      break;
    case 'footnoteReference':
      break;
    case 'linkReference':
      if (node.referenceType === 'shortcut') found.text += '[';
      for (const child of node.children) walk(child, found);
      if (node.referenceType === 'shortcut') found.text += ']';
      break;
    default:
      if ('children' in node) for (const child of node.children as PhrasingContent[]) walk(child, found);
  }
}

function fenced(code: string): string {
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

/** Tags that format are dropped; `<String>` in `List<String>` and `<id>` in prose are words. */
function walkHtml(html: string, found: Found): void {
  if (html.startsWith('<!--')) return;
  const tag = /^<(\/?)([A-Za-z][\w-]*)([^>]*?)(\/?)>$/.exec(html.replaceAll(LINE, ' '));
  const name = tag?.[2]?.toLowerCase();
  if (!tag || name === undefined) {
    found.text += html;
    return;
  }
  const closes = tag[1] === '/';
  if (name === 'br' || (closes && (name === 'p' || name === 'li' || name === 'div'))) found.text += '\n';
  if (name === 'li' && !closes) found.text += '- ';
  if (name === 'code') found.text += '`';
  const bare = tag[3]?.trim() === '' && tag[4] !== '/';
  if (!formattingElements.has(name) && bare && !(closes && found.components.has(name))) found.text += html;
  if (!bare && !closes) found.components.add(name);
  if (name === 'a' && closes) closeLink(found);
  if (name === 'a' && !closes) openLink(html, found);
  if (!closes) found.text += statedEndpoint(tag[3] ?? '');
}

/** `<Route method="GET">` and `<Endpoint method="POST" path="/x" />`: components that state an endpoint in attributes. */
function statedEndpoint(attributes: string): string {
  const method = /\bmethod=["'{]+\s*(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/i.exec(attributes)?.[1];
  const path = /\b(?:path|url|endpoint|route)=\{?(["'`])\s*(\S*\/\S*?)\s*\1/i.exec(attributes)?.[2];
  return method ? `${method.toUpperCase()} ${path ?? ''}` : '';
}

function openLink(html: string, found: Found): void {
  const element = parseFragment(html).childNodes[0];
  if (!element || !('attrs' in element)) return;
  const attribute = (name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value;
  const anchor = attribute('id') ?? attribute('name');
  if (anchor) found.anchors.push(anchor);
  const href = attribute('href');
  if (href !== undefined) found.open = { href, at: found.text.length };
}

function closeLink(found: Found): void {
  if (!found.open) return;
  found.links.push({ text: found.text.slice(found.open.at), href: found.open.href });
  delete found.open;
}

/** `## Title {#anchor}` */
function heldAnchors(text: string, found: Found): string {
  return text.replace(/\s*\{#([\w.:-]+)\}/g, (_, id: string) => {
    found.anchors.push(id);
    return '';
  });
}

/** Decodes character references and drops tags: for the few characters of a name cell, where `_` and `*` are text. */
export function plainText(raw: string): string {
  if (!/[&<]/.test(raw)) return raw;
  return raw.replace(/<[^>]*>|&[#\w]+;/g, (found) => {
    if (found.startsWith('&')) return decode(found);
    return /^<\/?(?:br|p)\b/i.test(found) ? '\n' : '';
  });
}

function decode(reference: string): string {
  const node = parseFragment(reference).childNodes[0];
  return node && 'value' in node ? node.value : reference;
}
