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
import { staleRows } from './stale-rows.ts';
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
  // A changed row makes several files stale: it is told once. What is missing, surplus or edited is told file by file.
  const byRow = files.filter(({ staleness, file }) => staleness === 'changed' && causes(file).length > 0);
  const caused = byRow.map(({ file }) => ({ path: shownPath(cwd, job.out, file.path), causes: causes(file) }));
  const byFile = files.filter((file) => !byRow.includes(file)).map((file) => staleDiagnostic(file, job, causes, cwd));
  return { diagnostics: [...staleRows(caused, job.pages), ...byFile], files };
}

const words: Readonly<Record<StaleFile['staleness'], readonly [Diagnostic['code'], string]>> = {
  missing: ['check/missing', 'the file is missing'],
  changed: ['check/changed', 'the pages say otherwise'],
  edited: ['check/edited', 'the file was edited by hand'],
  surplus: ['check/surplus', 'the pages yield no such file'],
};

function staleDiagnostic({ staleness, file }: StaleFile, job: EmittedJob, causes: StaleCauses, cwd: string): Diagnostic {
  const [code, usual] = words[staleness];
  const isOfNoPage = staleness === 'changed' && file.wanted?.sources?.length === 0;
  const message = isOfNoPage ? 'the pages, the config or md2sdk have changed since it was generated' : usual;
  const rows = causeNotes(causes(file), job.pages);
  const related: readonly Related[] = rows.length > 0 ? rows : pageNotes(file.wanted?.sources ?? [], job);
  return diagnose(code, placeOfFile(shownPath(cwd, job.out, file.path)), message, related.length > 0 ? { related } : {});
}

function pageNotes(sources: readonly string[], { pages }: EmittedJob): Related[] {
  const causes = sources.flatMap((source) => pages.find((page) => page.relative === source) ?? []);
  return causes.map((page) => ({ message: 'this page yields it', span: placeOfFile(page.path) }));
}
