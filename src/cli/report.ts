import { formats, sortDiagnostics } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { ExitCode, Invocation } from './command.ts';
import { counted } from './counted.ts';
import { wantsColor } from './terminal.ts';
import type { Output } from './terminal.ts';

/** Where a command that prints nothing else puts its words: with a format for programs, stdout is the program's. */
export function wordsOutput({ settings, terminal }: Invocation): Output {
  return settings.format === 'pretty' ? terminal.stdout : terminal.stderr;
}

export interface PrintOptions {
  readonly output?: Output;
  /** Many notes are only counted, for people, unless they ask for them. */
  readonly countNotes?: boolean;
}

/** More would push the warnings out of sight. */
const fewNotes = 20;

/** Prints diagnostics in the format that was asked for. */
export function printDiagnostics(
  invocation: Invocation,
  diagnostics: readonly Diagnostic[],
  files: readonly SourceFile[],
  { output = invocation.terminal.stdout, countNotes = false }: PrintOptions = {},
): void {
  const { settings, terminal, version } = invocation;
  const shown = settings.quiet ? diagnostics.filter((diagnostic) => !isNote(diagnostic)) : diagnostics;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const color = settings.color && wantsColor(output, terminal.env);
  const withoutNotes = countNotes && settings.format === 'pretty' && !settings.verbose && shown.filter(isNote).length > fewNotes;
  const printed = withoutNotes ? shown.filter((diagnostic) => !isNote(diagnostic)) : shown;
  const text = formats[settings.format](sortDiagnostics(printed), { file: (path) => byPath.get(path), color, version });
  output.write(text);
  if (settings.format !== 'pretty' || shown.length === 0) return;
  output.write(`${text === '' ? '' : '\n'}${totals(shown)}${withoutNotes ? '; `--verbose` shows the notes' : ''}\n`);
}

function isNote({ severity }: Diagnostic): boolean {
  return severity === 'note';
}

function totals(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return (['error', 'warning', 'note'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => counted(count(severity), severity))
    .join(', ');
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** A broken config is bad usage; errors, and more warnings than allowed, are findings. */
export function exitCodeOf({ settings }: Invocation, diagnostics: readonly Diagnostic[]): ExitCode {
  if (diagnostics.some(({ code, severity }) => severity === 'error' && code.startsWith('config/'))) return 2;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return hasErrors(diagnostics) || warnings > settings.maxWarnings ? 1 : 0;
}
