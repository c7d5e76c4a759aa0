import type { ErrorRow } from '../sheet/index.ts';
import { placeText } from './evidence-text.ts';
import { indented } from './indented.ts';
import { quoted } from './page-text.ts';

/** The failures that a page lists. */
export function explainErrors(errors: readonly ErrorRow[], page: string): string[] {
  if (errors.length === 0) return [];
  const rows = errors.map(
    ({ span, code, message, description }) =>
      `${placeText(span, page)} ${[code, message, description].flatMap((words) => (words ? [quoted(words.text)] : [])).join(' ')}`,
  );
  return ['errors', ...indented(rows), ''];
}
