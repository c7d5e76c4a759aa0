import { textWidth } from './text-width.ts';

const printWidth = 80;
export const tabWidth = 2;

/** An array or object whose end is still to come. */
interface Open {
  /** The line that it begins on. */
  readonly at: number;
  /** Whether each of its members takes one line, so far. */
  plain: boolean;
}

/**
 * The lines of JSON with one element per line; arrays that fit in one line get one, and numbers are filled in. `depth`: how many levels
 * stand around the first line.
 */
export function inlineArrays(lines: readonly string[], depth: number): string[] {
  const out: string[] = [];
  const opened: Open[] = [];
  for (const line of lines) {
    const last = line.at(-1);
    if (last === '[' || last === '{') {
      opened.push({ at: out.length, plain: true });
      out.push(line);
      continue;
    }
    // Whatever stands inside is indented further than the bracket that ends it.
    const bracket = opened.length === 0 ? '' : line[(depth + opened.length - 1) * tabWidth];
    if (bracket !== ']' && bracket !== '}') {
      out.push(line);
      continue;
    }
    const closed = opened.pop();
    if (bracket === ']' && closed?.plain === true && inline(out, closed.at, line)) continue;
    out.push(line);
    const around = opened.at(-1);
    if (around !== undefined) around.plain = false;
  }
  return out;
}

/** Puts the array that begins at a line, and ends with `end`, in one line if it fits. */
function inline(out: string[], at: number, end: string): boolean {
  const items = out.slice(at + 1).map((line) => line.trimStart().replace(/,$/, ''));
  const head = out[at] ?? '';
  const whole = `${head}${items.join(', ')}${end.trimStart()}`;
  if (textWidth(whole) <= printWidth && !isMatrix(items)) {
    out.length = at;
    out.push(whole);
    return true;
  }
  if (items.length > 1 && items.every((item) => /^-?\d/.test(item))) {
    out.length = at + 1;
    out.push(...filled(items, ' '.repeat(end.search(/\S/) + tabWidth)));
  }
  return false;
}

/** Prettier lays out a matrix as a matrix. */
function isMatrix(items: readonly string[]): boolean {
  return items.length > 1 && items.every((item) => item.startsWith('[') && (JSON.parse(item) as unknown[]).length > 1);
}

/** As many numbers on a line as fit. */
function filled(numbers: readonly string[], indentation: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const number of numbers) {
    const longer = line === '' ? indentation + number : `${line}, ${number}`;
    if (line === '' || longer.length < printWidth) line = longer;
    else {
      lines.push(`${line},`);
      line = indentation + number;
    }
  }
  return [...lines, line];
}
