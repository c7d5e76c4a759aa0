import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic, Related } from '../../diagnostics/index.ts';
import { refusal, staleCauses, staleFiles } from '../../write/index.ts';
import type { ChangedFact, StaleFile, WritePlan } from '../../write/index.ts';
import type { Invocation } from '../command.ts';
import type { EmittedJob } from '../generate/emit-job.ts';
import { writeDiagnostics } from '../generate/write-diagnostics.ts';
import { placeOfFile } from '../place-of-file.ts';
import { shownPath } from '../shown-path.ts';
import { causeNotes } from './cause-notes.ts';
import type { PagesByName } from './cause-notes.ts';
import { mendingCommand } from './mending-command.ts';
import { staleRows } from './stale-rows.ts';

export interface StaleReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly StaleFile[];
}

/** A stale file, and what the pages say otherwise than it. */
interface StaleBy extends StaleFile {
  readonly causes: readonly ChangedFact[];
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
  const causesOf = staleCauses(plan);
  const causedFiles = files.map(({ staleness, file }) => ({ staleness, file, causes: causesOf(file) }));
  // A changed row makes several files stale: it is told once. What is missing, surplus or edited is told file by file.
  const isByRow = ({ staleness, causes }: StaleBy): boolean => staleness === 'changed' && causes.length > 0;
  const byRow = causedFiles.filter(isByRow).map(({ file, causes }) => ({ path: shownPath(cwd, job.out, file.path), causes }));
  const pages = new Map(job.pages.map((page) => [page.relative, page]));
  const byFile = causedFiles.filter((file) => !isByRow(file)).map((file) => staleDiagnostic(file, job.out, pages, cwd));
  return { diagnostics: [...staleRows(byRow, pages), ...byFile], files };
}

const words: Readonly<Record<StaleFile['staleness'], readonly [Diagnostic['code'], string]>> = {
  missing: ['check/missing', 'the file is missing'],
  changed: ['check/changed', 'the pages say otherwise'],
  edited: ['check/edited', 'the file was edited by hand'],
  surplus: ['check/surplus', 'the pages yield no such file'],
};

function staleDiagnostic({ staleness, file, causes }: StaleBy, out: string, pages: PagesByName, cwd: string): Diagnostic {
  const [code, usual] = words[staleness];
  const isOfNoPage = staleness === 'changed' && file.wanted?.sources?.length === 0;
  const message = isOfNoPage ? 'the pages, the config or md2sdk have changed since it was generated' : usual;
  const rows = causeNotes(causes, pages);
  const related: readonly Related[] = rows.length > 0 ? rows : pageNotes(file.wanted?.sources ?? [], pages);
  return diagnose(code, placeOfFile(shownPath(cwd, out, file.path)), message, related.length > 0 ? { related } : {});
}

/** A file of the whole API stems from all of its pages: to name them helps nobody. */
const shownPages = 5;

function pageNotes(sources: readonly string[], pages: PagesByName): Related[] {
  if (sources.length > shownPages) return [];
  const causes = sources.flatMap((source) => pages.get(source) ?? []);
  return causes.map((page) => ({ message: 'this page yields it', span: placeOfFile(page.path) }));
}
