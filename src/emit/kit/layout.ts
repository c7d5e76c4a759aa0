import { builders, printer } from 'prettier/doc';
import { flatText } from './flat-text.ts';

/** Text with places where it may break: prettier's own, so that lines break where prettier would break them. */
export type Doc = builders.Doc;

const { group, ifBreak, indent, join, line, softline } = builders;

export interface PrintOptions {
  /** Columns that stand before every line, to be added by the caller. */
  readonly indentation?: number;
}

const printWidth = 80;
const oneColumnEach = /^[\x20-\x7e]*$/;

/** Prints as prettier does with its default options. */
export function print(doc: Doc, { indentation = 0 }: PrintOptions = {}): string {
  const width = printWidth - indentation;
  // Most texts fit in one line, and seeing that costs far less than laying them out.
  const flat = flatText(doc);
  if (flat !== undefined && flat.length <= width && oneColumnEach.test(flat)) return flat;
  return printer.printDocToString(doc, { printWidth: width, tabWidth: 2, useTabs: false }).formatted;
}

/** `{ a, b }` in one line where it fits, else one item per line with a trailing comma. */
export function block(open: string, items: readonly Doc[], close: string, spaced: boolean = false): Doc {
  if (items.length === 0) return open + close;
  const edge = spaced ? line : softline;
  return group([open, indent([edge, join([',', line], [...items])]), ifBreak(','), edge, close]);
}
