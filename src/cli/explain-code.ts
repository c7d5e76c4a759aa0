import { existsSync } from 'node:fs';
import path from 'node:path';
import { catalog, isCode, nearestName, roomOfCode } from '../diagnostics/index.ts';
import type { DiagnosticCode } from '../diagnostics/index.ts';
import { UsageError } from './usage-error.ts';

/** Whether a word names a diagnostic. One that looks like it, and is neither that nor a path, is refused. */
export function namesCode(word: string, cwd: string): word is DiagnosticCode {
  if (isCode(word)) return true;
  const rooms = new Set(Object.keys(catalog).map(roomOfCode));
  const [, room] = /^([a-z]+)\/[a-z\d-]+$/.exec(word) ?? [];
  if (room === undefined || !rooms.has(room) || existsSync(path.resolve(cwd, word))) return false;
  const near = nearestName(word, Object.keys(catalog));
  throw new UsageError(`\`${word}\` is neither a code nor a page`, near && `did you mean \`${near}\`?`);
}

/** What a code of a diagnostic means, why it matters, and what to do. */
export function explainCode(code: DiagnosticCode): string {
  const { severity, title, reason, fix } = catalog[code];
  return `${severity} ${code}: ${title}\n  ${reason}\n  What to do: ${fix}\n`;
}
