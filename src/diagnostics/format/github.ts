import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { FormatOptions } from './format-options.ts';
import { regionOf } from './region.ts';
import { relatedNotes } from './related-notes.ts';

const command: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands that annotate the pages' lines in a pull request. */
export function formatGithub(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic, options)}\n`).join('');
}

function annotation(diagnostic: Diagnostic, options: FormatOptions): string {
  const properties = [...placeProperties(diagnostic, options), ['title', diagnostic.code] as const];
  const list = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${command[diagnostic.severity]} ${list}::${escapeData(fullMessage(diagnostic))}`;
}

function placeProperties({ span }: Diagnostic, options: FormatOptions): (readonly [string, string | number])[] {
  if (!span) return [];
  const { line, column, endLine, endColumn } = regionOf(span, options.file(span.file));
  const place = [
    ['file', span.file],
    ['line', line],
    ['endLine', endLine],
  ] as const;
  // Columns are refused on a stretch of several lines, and count the last character in.
  return endLine === line ? [...place, ['col', column], ['endColumn', Math.max(column, endColumn - 1)]] : [...place];
}

/** An annotation has one text: related places and hint go into it. */
function fullMessage({ message, related = [], hint }: Diagnostic): string {
  const notes = relatedNotes(related).map((note) => `${note.places.join(', ')}: ${note.message}`);
  return [message, ...notes, ...(hint === undefined ? [] : [`hint: ${hint}`])].join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
