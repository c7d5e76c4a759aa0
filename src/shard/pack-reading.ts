import type { Diagnostic } from '../diagnostics/index.ts';
import type { PageSheet } from '../sheet/index.ts';
import type { SourceFile, Span } from '../source/index.ts';

/** What one page says, and what was noticed on the way; it hangs on no other page. */
export interface Reading {
  readonly sheet: PageSheet;
  readonly diagnostics: readonly Diagnostic[];
}

/** A reading that names no file, and whose spans are `{ "@": [start, end, line, column] }`. */
export interface PackedReading {
  readonly sheet: unknown;
  readonly diagnostics: unknown;
}

export function packReading({ sheet, diagnostics }: Reading, { path }: SourceFile): PackedReading {
  const { file: _file, relative: _relative, ...said } = sheet;
  return { sheet: packed(said, path), diagnostics: packed(diagnostics, path) };
}

/** The reading as it would be, had the page been read where it stands now. */
export function unpackReading({ sheet, diagnostics }: PackedReading, { path, relative }: SourceFile): Reading {
  const said = unpacked(sheet, path) as Omit<PageSheet, 'file' | 'relative'>;
  return { sheet: { file: path, relative, ...said }, diagnostics: unpacked(diagnostics, path) as Diagnostic[] };
}

function packed(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => packed(item, path));
  if (!isSpan(value)) return mapped(value, (member) => packed(member, path));
  // Its place would be looked for in the wrong page.
  if (value.file !== path) throw new Error(`the reading of ${path} points into ${value.file}`);
  return { '@': [value.start, value.end, value.line, value.column] };
}

function unpacked(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => unpacked(item, path));
  if (!('@' in value)) return mapped(value, (member) => unpacked(member, path));
  const [start, end, line, column] = value['@'] as [number, number, number, number];
  return { file: path, start, end, line, column } satisfies Span;
}

function mapped(value: object, map: (member: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, map(member)]));
}

function isSpan(value: object): value is Span {
  return 'file' in value && 'start' in value && 'end' in value && 'line' in value && 'column' in value;
}
