import { catalog } from '../catalog/catalog.ts';
import type { CatalogEntry } from '../catalog/catalog-entry.ts';
import type { DiagnosticCode } from '../catalog/catalog.ts';
import type { SettableCode } from './severity-rules.ts';

/**
 * Whether a config may set the severity of a code. What is an error in the catalog stays one: what it is about could not be read,
 * placed or compared, and those who come after rely on nothing being written then.
 */
export function isSettable(code: DiagnosticCode): code is SettableCode {
  const { severity }: CatalogEntry = catalog[code];
  return severity !== 'error' && !code.startsWith('config/');
}

/** `check` of `check/changed`. */
export function roomOfCode(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

export function isCode(word: string): word is DiagnosticCode {
  return Object.hasOwn(catalog, word);
}
