import { parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

import type { JsonNode } from '../model/index.ts';
import type { Span } from '../source/index.ts';
import { nestsTooDeep } from './nests-too-deep.ts';

/** Reads a JSON sample with the place of each part; comments and trailing commas pass. `undefined`: no JSON. */
export function readSample(text: string, span: Span): JsonNode | undefined {
  const escaped = /&quot;/.test(text) && !text.includes('"');
  // a page escaped once too often; spans then tell the sample as a whole
  if (escaped)
    return readSample(
      text
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&#39;/g, "'"),
      span,
    );
  if (nestsTooDeep(text)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (!root || errors.length > 0) return undefined;
  return nodeOf(root, placesOf(text, span));
}

type Places = (offset: number, length: number) => Span;

/** Spans of parts, by walking the line starts of the sample once. */
function placesOf(text: string, span: Span): Places {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset, length) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (starts[low] ?? 0) + 1;
    return {
      file: span.file,
      start: span.start + offset,
      end: span.start + offset + length,
      line: span.line + low,
      column: low === 0 ? span.column + column - 1 : column,
    };
  };
}

function nodeOf(node: Node, places: Places): JsonNode {
  const span = places(node.offset, node.length);
  if (node.type === 'array') return { kind: 'array', items: (node.children ?? []).map((child) => nodeOf(child, places)), span };
  if (node.type !== 'object') return { kind: 'scalar', value: node.value as string | number | boolean | null, span };
  const members = (node.children ?? []).flatMap((property) => {
    const [name, value] = property.children ?? [];
    return name && value ? [{ name: String(name.value), value: nodeOf(value, places), nameSpan: places(name.offset, name.length) }] : [];
  });
  return { kind: 'object', members, span };
}
