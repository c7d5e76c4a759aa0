import type { EnumReading } from './enum-reading.ts';
import { isMediaType } from './media-type.ts';

/** A column of allowed values needs no cue: `a, b`, `` `text/html`, `text/plain` ``, `asc/desc`. */
export function valueColumn(text: string): EnumReading | undefined {
  const parts = cut(text, listed);
  const values = parts.length > 1 ? parts : cutAtSlashes(parts[0] ?? '');
  if (values.length < 2 || values.some((part) => part.length > 40 || /[。.]{2,}|…/.test(part))) return undefined;
  return { values: values.map((part) => ({ value: part.replace(/^["']|["']$/g, '') })) };
}

/** Code and quotes: what stands in them separates nothing. They end soon, or are none: no value is long. */
const marks = String.raw`(?<mark>(?<!\x60)(\x60{1,3})(?!\x60)[^\n]{1,80}?(?<!\x60)\2(?!\x60)|"[^"\n]{0,80}"|“[^”\n]{0,80}”|(?<!\w)'[^'\n]{0,80}'(?!\w))`;
const listed = new RegExp(`${marks}|[,，、|;；\\n]|\\sor\\s|或`, 'g');
const slashed = new RegExp(`${marks}|/`, 'g');

/** A slash separates where nothing else does: beside commas it is part of a value. */
function cutAtSlashes(text: string): string[] {
  if (isMediaType(text)) return [text];
  const parts = cut(text, slashed);
  // `asc/desc` may stand in one mark as a whole
  return parts.length > 1 ? parts : cut(text, /\//g);
}

/** The parts between what a pattern finds, marks left whole and then taken off; empty ones are none. */
function cut(text: string, separators: RegExp): string[] {
  const parts = [''];
  let at = 0;
  const add = (more: string): void => void parts.push(`${parts.pop() ?? ''}${more}`);
  for (const found of text.matchAll(separators)) {
    add(text.slice(at, found.index));
    if (found.groups?.['mark'] === undefined) parts.push('');
    else add(found[0]);
    at = found.index + found[0].length;
  }
  add(text.slice(at));
  return parts.map((part) => part.trim().replace(/(?<!`)(`{1,3})(?!`)(.{1,80}?)(?<!`)\1(?!`)/g, '$2')).filter((part) => part !== '');
}
