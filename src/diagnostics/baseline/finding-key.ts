import type { SourceFile } from '../../source/index.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** More would only make the file that keeps it longer, and break on an edit far away. */
const longest = 120;
/** No more of a page is looked at, however much is pointed at. */
const reach = 2000;

/** The words that a diagnostic points at, in one line. */
export function pointedAt({ span }: Diagnostic, file: SourceFile | undefined): string {
  if (!span || !file) return '';
  const words = file.text
    .slice(span.start, Math.min(span.end, span.start + reach))
    .replace(/\s+/g, ' ')
    .trim();
  return [...words].slice(0, longest).join('');
}

export interface Pointed {
  readonly page: string;
  readonly code: string;
  readonly message: string;
  readonly at: string;
}

/**
 * What a finding is known by, on whatever line it stands: its page, its code, the words it points at, and the names in its message.
 * The rest of the message is ours, and may be worded otherwise one day.
 */
export function findingKey({ page, code, message, at }: Pointed): string {
  const names = Array.from(message.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
  return JSON.stringify([page, code, at, ...names]);
}
