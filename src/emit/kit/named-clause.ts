import { block } from './layout.ts';
import type { Doc } from '../doc/index.ts';

/** The `{ a, b }` of an import or export; a lone name never breaks. */
export function namedClause(names: readonly string[]): Doc {
  return names.length === 1 ? `{ ${names.join('')} }` : block('{', names, '}', true);
}
