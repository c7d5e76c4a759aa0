import { lineText } from '../../source/index.ts';
import type { SourceFile, Span } from '../../source/index.ts';
import { displayText, displayWidth, firstColumns, lastColumns } from './display-width.ts';

/** The line of a span, and the columns on it that carets stand under. */
export interface CodeFrame {
  readonly line: number;
  readonly text: string;
  readonly indent: number;
  readonly carets: number;
}

/** A cell may hold a page of text: what is far from the carets is cut. In columns of a terminal. */
const room = 100;
const least = 20;
/** No more of a line than this is looked at, however long it is. In UTF-16 units: more than `room` ever takes. */
const reach = 400;

/** The frame of the first line of a span; nothing where that line is no text. */
export function codeFrame(file: SourceFile, span: Span): CodeFrame | undefined {
  const line = lineText(file, span.line);
  const from = span.column - 1;
  const to = Math.max(from, Math.min(from + span.end - span.start, line.length));
  const start = Math.max(0, from - reach);
  const seen = line.slice(start, Math.min(to, from + reach) + reach);
  if (!isText(seen)) return undefined;
  const before = displayText(seen.slice(0, from - start));
  const marked = displayText(seen.slice(0, to - start)).slice(before.length);
  const after = displayText(seen).slice(before.length + marked.length);
  return fit(span.line, before, marked, after);
}

/** A file that only has the name of a page: its bytes would say nothing, and fill the terminal. */
function isText(line: string): boolean {
  const odd = line.match(/[\0-\x08\x0E-\x1F\x7F\uFFFD]/g)?.length ?? 0;
  return !line.includes('\0') && odd <= Math.max(3, line.length / 10);
}

function fit(line: number, before: string, marked: string, after: string): CodeFrame {
  if (displayWidth(before + marked + after) <= room) return frame(line, before, marked, after);
  const middle = cutEnd(marked, room - 2 * least);
  const beside = Math.floor((room - displayWidth(middle)) / 2);
  const head = displayWidth(before) > beside ? `…${lastColumns(before, beside - 1)}` : before;
  return frame(line, head, middle, middle === marked ? cutEnd(after, beside) : '');
}

/** Cut between graphemes, and said so. */
function cutEnd(text: string, columns: number): string {
  return displayWidth(text) > columns ? `${firstColumns(text, columns - 1)}…` : text;
}

function frame(line: number, before: string, marked: string, after: string): CodeFrame {
  const carets = Math.max(1, displayWidth(marked));
  return { line, text: (before + marked + after).trimEnd(), indent: displayWidth(before), carets };
}
