import { createScanner } from 'jsonc-parser';

import type { Line } from '../line.ts';
import type { Scan } from '../region.ts';

/** A JSON sample whose fence was lost: it opens on a line of its own and its brackets close. */
export const scanLooseJson: Scan = (lines, at, file) => {
  const first = lines[at];
  if (!first || !/^\s*(?:[{[]\s*$|\{\s*["}]|\[\s*[{"\]])/.test(first.text)) return undefined;
  const last = closingLine(lines, at);
  const end = lines[last - 1]?.end;
  if (end === undefined) return undefined;
  const text = file.text.slice(first.start, end);
  if (!looksLikeJson(text)) return undefined;
  return { kind: 'sample', language: 'json', fenced: false, text, start: first.start, firstLine: at, lastLine: last };
};

/** The line after the one where the first bracket closes; 0 where it never does. */
function closingLine(lines: readonly Line[], at: number): number {
  let depth = 0;
  for (let i = at; i < lines.length; i++) {
    depth += bracketBalance(lines[i]?.text ?? '');
    if (depth <= 0) return i + 1;
  }
  return 0;
}

function bracketBalance(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"?/g, '').replace(/\/\/.*$/, '');
  let balance = 0;
  for (const char of bare) {
    if (char === '{' || char === '[') balance++;
    else if (char === '}' || char === ']') balance--;
  }
  return balance;
}

/** Code also opens with a bracket; JSON has members in quotes, or nothing. Told from tokens: depth costs no stack. */
function looksLikeJson(text: string): boolean {
  if (/^\s*(?:\{\s*\}|\[\s*\])\s*$/.test(text)) return true;
  const tokens = tokensOf(text);
  const [first, second] = [tokens.next().value, tokens.next().value];
  if (first === '[') return second !== undefined && /^(?:["{[\d-]|(?:true|false|null)$)/.test(second);
  if (first !== '{' || second === undefined) return false;
  let depth = 1;
  let before = second;
  for (const token of tokens) {
    if (depth === 1 && token === ':' && before.startsWith('"')) return true;
    if (before === '{' || before === '[') depth++;
    else if (before === '}' || before === ']') depth--;
    before = token;
  }
  return false;
}

function* tokensOf(text: string): Generator<string, undefined> {
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan())
    yield text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
  return undefined;
}
