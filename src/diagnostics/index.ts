export { catalog } from './catalog.ts';
export type { DiagnosticCode } from './catalog.ts';
export { diagnose } from './diagnose.ts';
export type { Diagnostic, Related, Report, Severity } from './diagnostic.ts';
