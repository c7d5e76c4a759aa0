import { lineText } from '../../source/index.ts';
import type { SourceFile, Span } from '../../source/index.ts';
import { displayText, displayWidth } from './display-width.ts';

/** The line of a span, and the columns on it that carets stand under. */
export interface CodeFrame {
  readonly line: number;
  readonly text: string;
  readonly indent: number;
  readonly carets: number;
}

/** A cell may hold a page of text: what is far from the carets is cut. */
const room = 120;
const context = 40;

/** The frame of the first line of a span. */
export function codeFrame(file: SourceFile, span: Span): CodeFrame {
  const line = lineText(file, span.line);
  const from = span.column - 1;
  const to = Math.max(from, Math.min(from + span.end - span.start, line.length));
  const before = displayText(line.slice(0, from));
  const marked = displayText(line.slice(0, to)).slice(before.length);
  const after = displayText(line).slice(before.length + marked.length);
  return fit(span.line, before, marked, after);
}

function fit(line: number, before: string, marked: string, after: string): CodeFrame {
  const whole = before + marked + after;
  if (displayWidth(whole) <= room) return frame(line, before, marked, after);
  const head = before.length > context ? `…${lastOf(before, context)}` : before;
  const middle = marked.length > room ? `${firstOf(marked, room)}…` : marked;
  const tail = after.length > context ? `${firstOf(after, context)}…` : after;
  return frame(line, head, middle, tail);
}

function frame(line: number, before: string, marked: string, after: string): CodeFrame {
  const carets = Math.max(1, displayWidth(marked));
  return { line, text: (before + marked + after).trimEnd(), indent: displayWidth(before), carets };
}

/** Cut between code points, never within a pair. */
function firstOf(text: string, units: number): string {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '');
}

function lastOf(text: string, units: number): string {
  return text.slice(-units).replace(/^[\uDC00-\uDFFF]/, '');
}
