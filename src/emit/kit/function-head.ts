import { builders } from 'prettier/doc';
import type { Doc } from './layout.ts';

/** `export function name(a, b): result {`: the parameters break when the whole does not fit. */
export function functionHead(name: string, parameters: readonly string[], result: Doc): Doc {
  const list: Doc =
    parameters.length === 0
      ? '()'
      : [
          '(',
          builders.indent([builders.softline, builders.join([',', builders.line], [...parameters])]),
          builders.ifBreak(','),
          builders.softline,
          ')',
        ];
  return [builders.group([`export function ${name}`, list, ': ', result]), ' {'];
}
