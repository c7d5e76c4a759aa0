import { parseTree } from 'jsonc-parser';

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

/** Code also opens with a bracket; JSON has members in quotes, or nothing. */
function looksLikeJson(text: string): boolean {
  if (/^\s*(?:\{\s*\}|\[\s*\])\s*$/.test(text)) return true;
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type === 'array') return (root.children?.length ?? 0) > 0;
  return root?.type === 'object' && (root.children ?? []).some((member) => member.children?.length === 2);
}
