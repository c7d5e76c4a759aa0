import { group, ifBreak, indent, join, line, softline } from '../doc/index.ts';
import type { Doc } from '../kit/index.ts';

/** `name(a: A, b: B): R` with its parameters in one line where they fit. */
export function callSignature(name: string, parameters: readonly Doc[], returns: Doc, end: Doc): Doc {
  const list = [indent([softline, join([',', line], parameters)]), ifBreak(','), softline];
  return group([name, '(', ...list, '): ', returns, end]);
}
