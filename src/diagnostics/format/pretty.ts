import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { codeFrame } from './code-frame.ts';
import { visible } from './display-width.ts';
import type { FormatOptions } from './format-options.ts';
import { relatedNotes } from './related-notes.ts';

type Style = Parameters<typeof styleText>[0];

const severityStyle: Readonly<Record<Severity, Style>> = { error: ['bold', 'red'], warning: ['bold', 'yellow'], note: ['bold', 'blue'] };

/** For people: place, what, the line with carets, related places, hint. */
export function formatPretty(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  return diagnostics.map((diagnostic) => `${prettyLines(diagnostic, options).join('\n')}\n`).join('\n');
}

function prettyLines(diagnostic: Diagnostic, options: FormatOptions): string[] {
  const { span, related = [], hint } = diagnostic;
  const paint = (style: Style, text: string): string => (options.color ? styleText(style, text) : text);
  const place = span ? [paint('cyan', placeOf(span))] : [];
  const head = [...place, paint(severityStyle[diagnostic.severity], diagnostic.severity), paint('dim', diagnostic.code)];
  return [
    head.join(' '),
    `  ${paint('bold', visible(diagnostic.message))}`,
    ...frameLines(diagnostic, options, paint),
    ...relatedNotes(related).map(({ message, places }) => `  ${paint('blue', 'note')} ${visible(places.join(', '))}: ${visible(message)}`),
    ...(hint === undefined ? [] : [`  ${paint('green', 'hint')} ${visible(hint)}`]),
  ];
}

function frameLines({ span, severity }: Diagnostic, options: FormatOptions, paint: (style: Style, text: string) => string): string[] {
  const file = span && options.file(span.file);
  const frame = span && file && codeFrame(file, span);
  if (!frame) return [];
  const { line, text, indent, carets } = frame;
  const gutter = `   ${line} |`;
  const marks = paint(severityStyle[severity], '^'.repeat(carets));
  return [`${paint('dim', gutter)} ${text}`.trimEnd(), `${paint('dim', '|'.padStart(gutter.length))} ${' '.repeat(indent)}${marks}`];
}

function placeOf(span: { file: string; line: number; column: number }): string {
  return `${visible(span.file)}:${span.line}:${span.column}`;
}
