import { group, ifBreak, indent, join, line, printDoc, softline } from '../doc/index.ts';
import type { Doc } from '../doc/index.ts';
import { textWidth } from '../json/index.ts';

export interface PrintOptions {
  /** Columns that stand before every line, to be added by the caller. */
  readonly indentation?: number;
}

const printWidth = 80;

/** Prints as prettier does with its default options. */
export function print(doc: Doc, { indentation = 0 }: PrintOptions = {}): string {
  if (typeof doc === 'string') return doc;
  if (Array.isArray(doc) && doc.every((part) => typeof part === 'string')) return doc.join('');
  return printDoc(doc, printWidth - indentation);
}

/** Whether a text has room in one line: where it has, there is no need to lay out its parts. */
export function fitsInLine(text: string, { indentation = 0 }: PrintOptions = {}): boolean {
  const width = printWidth - indentation;
  return text.length <= 2 * width && textWidth(text) <= width;
}

/** `{ a, b }` in one line where it fits, else one item per line with a trailing comma. */
export function block(open: string, items: readonly Doc[], close: string, spaced: boolean = false): Doc {
  if (items.length === 0) return open + close;
  const edge = spaced ? line : softline;
  return group([open, indent([edge, join([',', line], items)]), ifBreak(','), edge, close]);
}
