import type { Html, InlineCode, Text } from 'mdast';

/** Emphasis, strikes, references, escapes, and addresses that GitHub makes links of. */
const beyond = /[*~\\\t\0]|&[#a-z]|\]\(|\]\[|https?:\/\/|www\.|@/i;
const tag = /<(?:\/[a-z][a-z\d-]* *|[a-z][a-z\d-]*(?: +[a-z_:][\w.:-]*(?: *= *(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)* *\/?)>/iy;
const mark = /[`<_]/g;
const inWord = /^[\p{L}\p{N}]$/u;

/**
 * Reads the markup that cells of API pages are full of: code spans and HTML tags between words. Nothing where the text holds more,
 * which is then remark's to read. The same nodes as remark gives, at a small part of the time.
 */
export function scannedPhrasing(text: string): (Text | InlineCode | Html)[] | undefined {
  // remark puts another character in its place, in code and tags too
  if (text.includes('\0')) return undefined;
  const nodes: (Text | InlineCode | Html)[] = [];
  let from = 0;
  let at = 0;
  let isBeyond = false;
  const takeText = (end: number): void => {
    if (end <= from) return;
    const value = text.slice(from, end);
    // in code and in tags the same characters say nothing
    isBeyond ||= beyond.test(value);
    nodes.push({ type: 'text', value });
  };
  const take = (node: InlineCode | Html, end: number): void => {
    takeText(at);
    nodes.push(node);
    from = at = end;
  };
  while ((at = nextMark(text, at)) < text.length) {
    const character = text[at];
    if (character === '`') {
      const fence = runLength(text, at);
      const close = closingRun(text, at + fence, fence);
      if (close < 0) at += fence;
      else take({ type: 'inlineCode', value: codeOf(text.slice(at + fence, close)) }, close + fence);
    } else if (character === '<') {
      tag.lastIndex = at;
      const html = tag.exec(text)?.[0];
      if (html !== undefined) take({ type: 'html', value: html }, at + html.length);
      // a comment, an address, a tag of another kind
      else if (/[a-z/!?]/i.test(text[at + 1] ?? '')) return undefined;
      else at++;
      // inside a word it is one of its letters
    } else if (inWord.test(text[at - 1] ?? '') && inWord.test(text[at + 1] ?? '')) at++;
    else return undefined;
  }
  takeText(text.length);
  return isBeyond ? undefined : nodes;
}

function nextMark(text: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end++;
  return end - at;
}

/** Where a run of just this length begins. */
function closingRun(text: string, from: number, length: number): number {
  for (let at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', at)) {
    const run = runLength(text, at);
    if (run === length) return at;
    at += run;
  }
  return -1;
}

/** One blank at each end is there to keep a backtick apart. */
function codeOf(text: string): string {
  return /^ .*[^ ].* $/s.test(text) || /^ [^ ] $/.test(text) ? text.slice(1, -1) : text;
}
