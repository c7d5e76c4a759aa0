import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Change, Diff, Language } from '../../diff/index.ts';

/** Changes for the formats that programs read findings in. Words alone are no finding. */
export function diffDiagnostics({ changes }: Diff, language: Language): Diagnostic[] {
  return changes.filter(({ bump }) => bump !== 'patch').map((change) => changeDiagnostic(change, language));
}

function changeDiagnostic({ subject, what, why, breaks, before, after }: Change, language: Language): Diagnostic {
  const part = subject.kind === 'operation' ? [subject.part, subject.status] : [];
  const name = [subject.name, ...part, subject.path].filter((text) => text !== undefined).join(' ');
  const related = before ? [{ message: language === 'en' ? 'the old pages have it here' : '旧页面中的位置', span: before }] : [];
  const message = `${name}: ${what[language]}; ${why[language]}`;
  return diagnose(breaks.length > 0 ? 'diff/breaking' : 'diff/compatible', after, message, { related });
}
