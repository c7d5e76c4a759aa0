import type { ProseBlock, ProseLine } from './prose-block.ts';

const blank = /^[ \t]*$/;
const heading = /^( {0,3})(#{1,6})(?:[ \t]|$)/;
/** No block but a paragraph begins like this, and none interrupts one like this. */
const words =
  /^(?:[\p{L}\p{Emoji_Presentation}“”‘’"'（）【】《》「」：:，。、！？!?,;.…&$@%^({/\\]|\d(?!\d{0,8}[.)](?:[ \t]|$))|`(?!``)|\*\*[^\s*])/u;
const bullet = /^[-*+] (?=\S)/;
/** One element that stands alone, as documentation generators write their components. */
const element = /^<\/?(?!(?:script|pre|style|textarea)\b)[a-z][a-z\d-]*[ \t]*\/?>[ \t]*$/i;

/**
 * Reads a part of a page that holds nothing but headings, words, lone elements and lists of one line an item, as most do; nothing where it holds
 * more. The same blocks as remark gives, at a small part of the time.
 */
export function plainPart(lines: readonly ProseLine[]): ProseBlock[] | undefined {
  const blocks: ProseBlock[] = [];
  // what is indented below a list, even behind blank lines, belongs to it
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || blank.test(line.text)) continue;
    const [, indent = '', marks] = heading.exec(line.text) ?? [];
    if (marks !== undefined) {
      if (inList && indent !== '') return undefined;
      inList = false;
      blocks.push({ kind: 'heading', marker: 'none', depth: marks.length, ...placeOf(line, line, indent.length) });
      continue;
    }
    const end = chunkEnd(lines, at);
    const chunk = lines.slice(at, end);
    // what follows an element without a blank line is part of it
    const alone = chunk.length === 1 && blank.test(lines[end]?.text ?? '');
    const found: ProseBlock[] | undefined =
      alone && element.test(line.text) ? [{ kind: 'html', marker: 'none', ...placeOf(line, line) }] : wordsAndItems(chunk);
    if (!found) return undefined;
    blocks.push(...found);
    inList = found.at(-1)?.marker === 'bullet';
    at = end - 1;
  }
  return blocks;
}

/** A paragraph, and the items right below it. Words below an item would go on with it, and more than words in it would be blocks of their own. */
function wordsAndItems(chunk: readonly ProseLine[]): ProseBlock[] | undefined {
  const first = chunk.findIndex(({ text }) => bullet.test(text));
  const [paragraph, items] = first < 0 ? [chunk, []] : [chunk.slice(0, first), chunk.slice(first)];
  const arePlain =
    paragraph.every(({ text }) => words.test(text)) && items.every(({ text }) => bullet.test(text) && words.test(text.slice(2)));
  if (!arePlain) return undefined;
  const [begin, last] = [paragraph[0], paragraph.at(-1)];
  return [
    ...(begin && last ? [{ kind: 'paragraph' as const, marker: 'none' as const, ...placeOf(begin, last) }] : []),
    ...items.map((item): ProseBlock => ({ kind: 'paragraph', marker: 'bullet', ...placeOf(item, item, 2) })),
  ];
}

function chunkEnd(lines: readonly ProseLine[], from: number): number {
  let end = from + 1;
  while (end < lines.length && !isChunkEnd(lines[end]?.text ?? '')) end++;
  return end;
}

function isChunkEnd(text: string): boolean {
  return blank.test(text) || heading.test(text);
}

/** `lead`: what stands before the block on its first line. */
function placeOf(first: ProseLine, last: ProseLine, lead: number = 0): { start: number; end: number } {
  return { start: first.start + lead, end: last.start + last.text.trimEnd().length };
}
