import { textWidth } from './text-width.ts';

/** What `JSON.stringify` takes, less what it leaves out in silence. `undefined` as a member is left out, on purpose. */
export type JsonInput = string | number | boolean | null | readonly JsonInput[] | { readonly [key: string]: JsonInput | undefined };

type JsonObject = { readonly [key: string]: JsonInput | undefined };

interface Output {
  text: string;
  /** Few keys are many members': each is quoted once. */
  readonly keys: Map<string, string>;
}

const printWidth = 80;

/** JSON as prettier prints it: a member per line, arrays in one line where they fit. */
export function printJson(value: JsonInput): string {
  const output: Output = { text: '', keys: new Map() };
  printValue(value, '\n', 0, output);
  return `${output.text}\n`;
}

/** `lineStart`: the line end and spaces before what stands beside the value. `taken`: the columns on the line before and after it. */
function printValue(value: JsonInput, lineStart: string, taken: number, output: Output): void {
  if (typeof value !== 'object' || value === null) output.text += printScalar(value);
  else if (isList(value)) printArray(value, lineStart, taken, output);
  else printObject(value, lineStart, output);
}

/** Prettier writes `1e21` for `1e+21`. */
function printScalar(value: string | number | boolean | null): string {
  return typeof value === 'number' ? JSON.stringify(value).replace('e+', 'e') : JSON.stringify(value);
}

function printObject(value: JsonObject, lineStart: string, output: Output): void {
  const inner = `${lineStart}  `;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  if (keys.length === 0) return void (output.text += '{}');
  output.text += '{';
  keys.forEach((key, index) => {
    const member = value[key] ?? null;
    const head = quotedKey(key, output);
    const comma = index < keys.length - 1 ? ',' : '';
    output.text += inner + head;
    // Only of an array does it matter how much room there is.
    const taken = isList(member) ? inner.length - 1 + textWidth(head) + comma.length : 0;
    printValue(member, inner, taken, output);
    output.text += comma;
  });
  output.text += `${lineStart}}`;
}

function quotedKey(key: string, { keys }: Output): string {
  let quoted = keys.get(key);
  if (quoted === undefined) {
    quoted = `${JSON.stringify(key)}: `;
    keys.set(key, quoted);
  }
  return quoted;
}

function printArray(items: readonly JsonInput[], lineStart: string, taken: number, output: Output): void {
  if (items.length === 0) return void (output.text += '[]');
  const flat = flatArray(items, printWidth - taken);
  if (flat !== undefined) return void (output.text += flat);
  const inner = `${lineStart}  `;
  const last = items.length - 1;
  output.text += '[';
  if (items.length > 1 && items.every((item) => typeof item === 'number')) output.text += filledLines(items, inner);
  else {
    items.forEach((item, index) => {
      output.text += inner;
      printValue(item, inner, inner.length - 1 + (index < last ? 1 : 0), output);
      if (index < last) output.text += ',';
    });
  }
  output.text += `${lineStart}]`;
}

function isList(value: JsonInput): value is readonly JsonInput[] {
  return Array.isArray(value);
}

/** Prettier lays out a matrix as a matrix. */
function mustBreak(items: readonly JsonInput[]): boolean {
  return items.length > 1 && items.every((item) => Array.isArray(item) && item.length > 1);
}

/** The array in one line; nothing where a member needs lines of its own, or all of them more room. */
function flatArray(items: readonly JsonInput[], room: number): string | undefined {
  if (mustBreak(items)) return undefined;
  let text = '[';
  for (const [index, item] of items.entries()) {
    const part = flatValue(item, room);
    if (part === undefined) return undefined;
    text += index === 0 ? part : `, ${part}`;
    // A long list is not read to its end.
    if (text.length > room && textWidth(text) > room) return undefined;
  }
  text += ']';
  return textWidth(text) <= room ? text : undefined;
}

function flatValue(item: JsonInput, room: number): string | undefined {
  if (typeof item !== 'object' || item === null) return printScalar(item);
  if (isList(item)) return flatArray(item, room);
  return Object.values(item).every((member) => member === undefined) ? '{}' : undefined;
}

/** As many numbers on a line as fit. */
function filledLines(numbers: readonly number[], lineStart: string): string {
  let text = '';
  let width = 0;
  for (const number of numbers) {
    const part = printScalar(number);
    if (text !== '' && width + 2 + part.length < printWidth) {
      text += `, ${part}`;
      width += 2 + part.length;
    } else {
      text += (text === '' ? '' : ',') + lineStart + part;
      width = lineStart.length - 1 + part.length;
    }
  }
  return text;
}
