import { inlineArrays, tabWidth } from './inline-arrays.ts';

/** What `JSON.stringify` takes, less what it leaves out in silence. `undefined` as a member is left out, on purpose. */
export type JsonInput = string | number | boolean | null | readonly JsonInput[] | { readonly [key: string]: JsonInput | undefined };

/** A number such as `1e+21`, alone on its line or behind its key. */
const exponent = /^( *(?:"(?:[^"\\]|\\.)*": )?-?\d[\d.]*e)\+/gm;

/** JSON as prettier prints it: a member per line, arrays in one line where they fit, `1e21` for `1e+21`. */
export function printJson(value: JsonInput): string {
  const parts: string[] = [];
  print({ before: '', value, after: '\n' }, 0, parts);
  return parts.join('');
}

/** A value, and what stands on its lines before and behind it. */
interface Placed {
  readonly before: string;
  readonly value: JsonInput;
  readonly after: string;
}

/** With more members an object is printed member by member: the engine would hold the whole text of thousands several times over. */
const many = 100;

function print({ before, value, after }: Placed, depth: number, parts: string[]): void {
  const members = isObject(value) ? Object.entries(value).filter(([, member]) => member !== undefined) : [];
  if (members.length === 0 || (depth >= 2 && members.length <= many)) {
    // What the engine prints differs in arrays alone, and is there many times sooner.
    const text = before + JSON.stringify(value, undefined, tabWidth).replaceAll('\n', `\n${indentOf(depth)}`) + after;
    parts.push(withInlineArrays(text.includes('e+') ? text.replace(exponent, '$1') : text));
    return;
  }
  parts.push(`${before}{\n`);
  for (const [index, [key, member = null]] of members.entries()) {
    const comma = index < members.length - 1 ? ',' : '';
    print({ before: `${indentOf(depth + 1)}${JSON.stringify(key)}: `, value: member, after: `${comma}\n` }, depth + 1, parts);
  }
  parts.push(`${indentOf(depth)}}${after}`);
}

function isObject(value: JsonInput): value is { readonly [key: string]: JsonInput | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function indentOf(depth: number): string {
  return ' '.repeat(depth * tabWidth);
}

/** Only lists of scalars and of lists are looked at line by line: of a large document they are a small part. */
function withInlineArrays(text: string): string {
  const parts: string[] = [];
  let from = 0;
  let object = text.indexOf('{\n');
  // no string holds a line end: it stands there as `\n`
  for (let at = text.indexOf('[\n'); at >= 0; at = text.indexOf('[\n', at + 1)) {
    if (object >= 0 && object < at) object = text.indexOf('{\n', at);
    const line = text.lastIndexOf('\n', at) + 1;
    const indent = indentAt(text, line);
    const end = text.indexOf(`\n${indent}]`, at);
    if (object >= 0 && object < end) continue;
    const close = text.indexOf('\n', end + 1);
    const after = close < 0 ? text.length : close;
    const lines = inlineArrays(text.slice(line, after).split('\n'), indent.length / tabWidth);
    parts.push(text.slice(from, line), lines.join('\n'));
    from = after;
    at = after - 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function indentAt(text: string, line: number): string {
  let end = line;
  while (text.charCodeAt(end) === space) end++;
  return text.slice(line, end);
}

const space = 32;
