import type { Span } from '../../source/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FormatOptions } from './format-options.ts';
import { regionOf } from './region.ts';
import type { Region } from './region.ts';

interface JsonPlace extends Region {
  readonly file: string;
}

/** For programs; `place` is null where no file is at fault. */
export function formatJson(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const place = (span: Span): JsonPlace => ({ file: span.file, ...regionOf(span, options.file(span.file)) });
  const list = diagnostics.map(({ code, severity, message, span, related = [], hint }) => ({
    code,
    severity,
    message,
    place: span ? place(span) : null,
    related: related.map((other) => ({ message: other.message, place: place(other.span) })),
    ...(hint !== undefined && { hint }),
  }));
  return `${JSON.stringify({ version: 1, diagnostics: list }, null, 2)}\n`;
}
