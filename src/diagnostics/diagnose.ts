import type { Span } from '../source/index.ts';
import { catalog } from './catalog/catalog.ts';
import type { CatalogEntry } from './catalog/catalog-entry.ts';
import type { DiagnosticCode } from './catalog/catalog.ts';
import type { Diagnostic, Related } from './diagnostic.ts';

/** Holds the catalog to its shape: a code without title, reason and fix does not compile. */
const entries: Readonly<Record<DiagnosticCode, CatalogEntry>> = catalog;

export interface DiagnoseOptions {
  readonly related?: readonly Related[];
  readonly hint?: string;
}

/** A diagnostic of a catalogued code, with the severity that the catalog gives it. */
export function diagnose(code: DiagnosticCode, span: Span | undefined, message: string, options: DiagnoseOptions = {}): Diagnostic {
  return { code, severity: entries[code].severity, message, ...(span && { span }), ...options };
}
