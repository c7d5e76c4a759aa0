import { inlineArrays } from './inline-arrays.ts';

/** What `JSON.stringify` takes, less what it leaves out in silence. `undefined` as a member is left out, on purpose. */
export type JsonInput = string | number | boolean | null | readonly JsonInput[] | { readonly [key: string]: JsonInput | undefined };

/** A number such as `1e+21`, alone on its line or behind its key. */
const exponent = /^( *(?:"(?:[^"\\]|\\.)*": )?-?\d[\d.]*e)\+/gm;

/** JSON as prettier prints it: a member per line, arrays in one line where they fit, `1e21` for `1e+21`. */
export function printJson(value: JsonInput): string {
  // What the engine prints differs in arrays alone, and is there many times sooner.
  const text = JSON.stringify(value, undefined, 2);
  const lines = (/\de\+\d/.test(text) ? text.replace(exponent, '$1') : text).split('\n');
  return `${inlineArrays(lines).join('\n')}\n`;
}
