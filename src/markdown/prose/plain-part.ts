import type { ProseBlock, ProseLine } from './prose-block.ts';

const blank = /^[ \t]*$/;
const heading = /^(#{1,6})(?:[ \t]|$)/;
/** No block but a paragraph begins like this, and none interrupts one like this. */
const words =
  /^(?:[\p{L}\p{Emoji_Presentation}“”‘’"'（）【】《》「」：:，。、！？!?,;.…&$@%^({/\\]|\d(?!\d{0,8}[.)](?:[ \t]|$))|`(?!``)|\*\*[^\s*])/u;
/** One element that stands alone, as documentation generators write their components. */
const element = /^<\/?(?!(?:script|pre|style|textarea)\b)[a-z][a-z\d-]*[ \t]*\/?>[ \t]*$/i;

/**
 * Reads a part of a page that holds nothing but a heading, words and lone elements, as most do; nothing where it holds more. The same
 * blocks as remark gives, at a small part of the time.
 */
export function plainPart(lines: readonly ProseLine[]): ProseBlock[] | undefined {
  const blocks: ProseBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || blank.test(line.text)) continue;
    const depth = heading.exec(line.text)?.[1]?.length;
    if (depth !== undefined) {
      blocks.push({ kind: 'heading', marker: 'none', depth, ...placeOf(line, line) });
      continue;
    }
    const end = chunkEnd(lines, at);
    const chunk = lines.slice(at, end);
    // what follows an element without a blank line is part of it
    const alone = chunk.length === 1 && blank.test(lines[end]?.text ?? '');
    if (alone && element.test(line.text)) blocks.push({ kind: 'html', marker: 'none', ...placeOf(line, line) });
    else if (chunk.every(({ text }) => words.test(text))) {
      blocks.push({ kind: 'paragraph', marker: 'none', ...placeOf(line, lines[end - 1] ?? line) });
    } else return undefined;
    at = end - 1;
  }
  return blocks;
}

function chunkEnd(lines: readonly ProseLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length && !isChunkEnd(lines[end]?.text ?? '')) end++;
  return end;
}

function isChunkEnd(text: string): boolean {
  return blank.test(text) || heading.test(text);
}

function placeOf(first: ProseLine, last: ProseLine): { start: number; end: number } {
  return { start: first.start, end: last.start + last.text.trimEnd().length };
}
