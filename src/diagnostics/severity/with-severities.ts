import type { DiagnosticCode } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SeverityLevel, SeverityRules } from './severity-rules.ts';
import { isSettable, roomOfCode } from './settable.ts';

/** What a config makes of a code: the first of its rules that names it decides, in each of them the code before its room. */
export function configuredSeverity(code: DiagnosticCode, rules: readonly SeverityRules[]): SeverityLevel | undefined {
  if (!isSettable(code)) return undefined;
  const names = [code, `${roomOfCode(code)}/*`];
  for (const each of rules) {
    const levels: Readonly<Record<string, SeverityLevel | undefined>> = each;
    const name = names.find((one) => levels[one] !== undefined);
    if (name !== undefined) return levels[name];
  }
  return undefined;
}

/** Diagnostics as a config wants them told: with its severities, and without those that are off. */
export function withSeverities(diagnostics: readonly Diagnostic[], rules: readonly SeverityRules[]): readonly Diagnostic[] {
  if (rules.length === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const severity = configuredSeverity(diagnostic.code, rules) ?? diagnostic.severity;
    return severity === 'off' ? [] : [severity === diagnostic.severity ? diagnostic : { ...diagnostic, severity }];
  });
}
