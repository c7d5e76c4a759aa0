import { textWidth } from './text-width.ts';

/** What `JSON.stringify` takes, less what it leaves out in silence. `undefined` as a member is left out, on purpose. */
export type JsonInput = string | number | boolean | null | readonly JsonInput[] | { readonly [key: string]: JsonInput | undefined };

const printWidth = 80;

/** JSON as prettier prints it: a member per line, arrays in one line where they fit. */
export function printJson(value: JsonInput): string {
  return `${printValue(value, '', 0)}\n`;
}

/** `taken`: the columns on the line before and after the value. */
function printValue(value: JsonInput, indent: string, taken: number): string {
  if (Array.isArray(value)) return printArray(value as readonly JsonInput[], indent, taken);
  if (typeof value === 'object' && value !== null) return printObject(value as { [key: string]: JsonInput }, indent);
  return printScalar(value as string | number | boolean | null);
}

/** Prettier writes `1e21` for `1e+21`. */
function printScalar(value: string | number | boolean | null): string {
  return typeof value === 'number' ? JSON.stringify(value).replace('e+', 'e') : JSON.stringify(value);
}

function printObject(value: { readonly [key: string]: JsonInput | undefined }, indent: string): string {
  const inner = `${indent}  `;
  const members = Object.entries(value).filter((member): member is [string, JsonInput] => member[1] !== undefined);
  if (members.length === 0) return '{}';
  const lines = members.map(([key, member], index) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + printValue(member, inner, textWidth(head) + commaAfter(index, members));
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Columns of the comma that follows: the last one has none. */
function commaAfter(index: number, all: readonly unknown[]): number {
  return index < all.length - 1 ? 1 : 0;
}

function printArray(items: readonly JsonInput[], indent: string, taken: number): string {
  if (items.length === 0) return '[]';
  const flat = mustBreak(items) ? undefined : flatArray(items);
  if (flat !== undefined && taken + textWidth(flat) <= printWidth) return flat;
  const inner = `${indent}  `;
  const lines =
    items.length > 1 && items.every((item) => typeof item === 'number')
      ? fillLines(items, inner)
      : items.map((item, index) => inner + printValue(item, inner, inner.length + commaAfter(index, items)));
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

/** Prettier lays out a matrix as a matrix. */
function mustBreak(items: readonly JsonInput[]): boolean {
  return items.length > 1 && items.every((item) => Array.isArray(item) && item.length > 1);
}

/** The array in one line; nothing where a member needs lines of its own. */
function flatArray(items: readonly JsonInput[]): string | undefined {
  const parts: string[] = [];
  for (const item of items) {
    const part = flatValue(item);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return `[${parts.join(', ')}]`;
}

function flatValue(item: JsonInput): string | undefined {
  if (Array.isArray(item)) return mustBreak(item) ? undefined : flatArray(item as readonly JsonInput[]);
  if (typeof item !== 'object' || item === null) return printScalar(item);
  return Object.values(item).every((member) => member === undefined) ? '{}' : undefined;
}

/** As many numbers on a line as fit. */
function fillLines(numbers: readonly number[], indent: string): string[] {
  const lines: string[] = [];
  for (const number of numbers) {
    const last = lines.at(-1);
    const longer = `${last}, ${printScalar(number)}`;
    if (last !== undefined && longer.length < printWidth) lines[lines.length - 1] = longer;
    else lines.push(indent + printScalar(number));
  }
  return lines;
}
