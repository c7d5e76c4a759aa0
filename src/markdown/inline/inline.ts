import type { Nodes, PhrasingContent } from 'mdast';
import { parseFragment } from 'parse5';
import { formattingElements } from './formatting-elements.ts';
import { parsedPhrasing } from './parsed-phrasing.ts';
import { scannedPhrasing } from './scanned-phrasing.ts';

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

/** More distinct texts than repeat: lines of prose do not, and whoever watches pages reads new ones all day. */
const most = 100_000;

const known = new Map<string, Inline>();

/** Reads inline Markdown and HTML, once per distinct text: real pages repeat their cells many times over. */
export function inlineOf(raw: string): Inline {
  let inline = known.get(raw);
  if (!inline) {
    inline = readInline(raw.trim());
    if (known.size >= most) known.clear();
    known.set(raw, inline);
  }
  return inline;
}

const markup = /[`*_~<&\\[\]]|\{#/;

function readInline(text: string): Inline {
  if (!markup.test(text)) return plainInline(text);
  const line = text.replace(/\r\n?|\n/g, LINE);
  const phrasing = scannedPhrasing(line) ?? parsedPhrasing(line);
  return phrasing ? inlineIn(phrasing, text) : plainInline(text);
}

function inlineIn(phrasing: readonly PhrasingContent[], text: string): Inline {
  const found: Found = { text: '', codes: [], links: [], anchors: [], components: new Set() };
  for (const node of phrasing) walk(node, found);
  return {
    text: heldAnchors(found.text.replaceAll(LINE, '\n'), found).trim(),
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
  const attributes = plainAttributes(html) ?? parsedAttributes(html);
  const anchor = attributes.get('id') ?? attributes.get('name');
  if (anchor) found.anchors.push(anchor);
  const href = attributes.get('href');
  if (href !== undefined) found.open = { href, at: found.text.length };
}

/** The attributes of nearly every link there is; nothing where reading them takes a parser. */
function plainAttributes(html: string): Map<string, string> | undefined {
  if (!/^<a(?: +[a-z]+="[^"&\r\n\0]*")* *>$/.test(html)) return undefined;
  const attributes = new Map<string, string>();
  // of two of one name the first holds
  for (const [, name = '', value = ''] of html.matchAll(/ ([a-z]+)="([^"]*)"/g)) if (!attributes.has(name)) attributes.set(name, value);
  return attributes;
}

function parsedAttributes(html: string): Map<string, string> {
  const element = parseFragment(html).childNodes[0];
  return new Map(element && 'attrs' in element ? element.attrs.map(({ name, value }) => [name, value]) : []);
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
