import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic, Related } from '../diagnostics/index.ts';
import { refusal, staleCauses, staleFiles } from '../write/index.ts';
import type { StaleCauses, StaleFile, WritePlan } from '../write/index.ts';
import { causeNotes } from './cause-notes.ts';
import type { Invocation } from './command.ts';
import type { EmittedJob } from './emit-job.ts';
import { mendingCommand } from './mending-command.ts';
import { placeOfFile } from './place-of-file.ts';
import { shownPath } from './shown-path.ts';
import { writeDiagnostics } from './write-diagnostics.ts';

export interface StaleReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly StaleFile[];
}

/** What is wrong with an SDK on disk; where there is none, or could be none, that alone. */
export function staleDiagnostics(plan: WritePlan, job: EmittedJob, invocation: Invocation): StaleReport {
  const { cwd } = invocation.terminal;
  const against = refusal(plan);
  if (against) return { diagnostics: writeDiagnostics({ plan, refusal: against }, cwd), files: [] };
  if (plan.files.every(({ state }) => state === 'new')) {
    const hint = `write it with \`${mendingCommand(invocation)}\``;
    return {
      diagnostics: [diagnose('check/no-sdk', undefined, `there is no SDK in \`${shownPath(cwd, plan.folder)}\``, { hint })],
      files: [],
    };
  }
  const files = staleFiles(plan);
  const causes = staleCauses(plan);
  return { diagnostics: files.map((file) => staleDiagnostic(file, job, causes, cwd)), files };
}

const words: Readonly<Record<StaleFile['staleness'], readonly [Diagnostic['code'], string]>> = {
  missing: ['check/missing', 'the file is missing'],
  changed: ['check/changed', 'the pages say otherwise'],
  edited: ['check/edited', 'the file was edited by hand'],
  surplus: ['check/surplus', 'the pages yield no such file'],
};

function staleDiagnostic({ staleness, file }: StaleFile, job: EmittedJob, causes: StaleCauses, cwd: string): Diagnostic {
  const [code, message] = words[staleness];
  const rows = causeNotes(causes(file), job.pages);
  const related: readonly Related[] = rows.length > 0 ? rows : pageNotes(file.wanted?.sources ?? [], job);
  return diagnose(code, placeOfFile(shownPath(cwd, job.out, file.path)), message, related.length > 0 ? { related } : {});
}

function pageNotes(sources: readonly string[], { pages }: EmittedJob): Related[] {
  const causes = sources.flatMap((source) => pages.find((page) => page.relative === source) ?? []);
  return causes.map((page) => ({ message: 'this page yields it', span: placeOfFile(page.path) }));
}
