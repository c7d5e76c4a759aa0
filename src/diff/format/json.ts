import type { Span } from '../../source/index.ts';
import type { Change, Language, Subject } from '../change.ts';
import type { DiffReport } from './report.ts';

/** For programs; `docs/diff.schema.json` says what stands where. */
export function formatDiffJson(reports: readonly DiffReport[], { language }: { readonly language: Language }): string {
  const apis = reports.map(({ diff, advice }) => ({
    name: diff.name,
    bump: advice.bump ?? null,
    version: advice.version ?? null,
    changes: diff.changes.map((change) => jsonChange(change, language)),
  }));
  return `${JSON.stringify({ version: 1, apis }, null, 2)}\n`;
}

function jsonChange({ rule, subject, what, why, breaks, bump, guess, before, after }: Change, language: Language): object {
  return {
    rule,
    subject: jsonSubject(subject),
    what: what[language],
    why: why[language],
    breaks,
    bump,
    guess,
    before: place(before),
    after: place(after),
  };
}

/** The same members for every kind. */
function jsonSubject(subject: Subject): object {
  const { kind, name, path } = subject;
  if (kind === 'structure') return { kind, name, path: path ?? null, sentBy: subject.sentBy, receivedBy: subject.receivedBy };
  const { endpoint, part, status } = subject;
  return { kind, name, path: path ?? null, endpoint, part: part ?? null, status: status ?? null };
}

function place(span: Span | undefined): object | null {
  return span ? { file: span.file, line: span.line, column: span.column } : null;
}
