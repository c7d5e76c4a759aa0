import { group, ifBreak, indent, join, line, softline } from '../doc/index.ts';
import type { Doc } from '../doc/index.ts';
import { fitsInLine, print } from './layout.ts';

export interface FunctionResult {
  /** In one line. */
  readonly text: string;
  readonly doc: Doc;
}

/** `export function name(a, b): result {`: the parameters break when the whole does not fit. */
export function functionHead(name: string, parameters: readonly string[], result: FunctionResult): string {
  const inOneLine = `export function ${name}(${parameters.join(', ')}): ${result.text} {`;
  if (fitsInLine(inOneLine)) return inOneLine;
  // Nearly all of the others: nothing but the parameters has to break.
  const end = `): ${result.text} {`;
  if (parameters.length > 0 && fitsInLine(end)) return `export function ${name}(\n${parameters.map((one) => `  ${one},\n`).join('')}${end}`;
  const list: Doc = parameters.length === 0 ? '()' : ['(', indent([softline, join([',', line], parameters)]), ifBreak(','), softline, ')'];
  return print([group([`export function ${name}`, list, ': ', result.doc]), ' {']);
}
