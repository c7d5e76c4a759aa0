import { isSettable, withSeverities } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { advise, diffModels, formatDiffJson, formatDiffMarkdown, formatDiffPretty } from '../../diff/index.ts';
import type { DiffReport } from '../../diff/index.ts';
import type { ApiModel } from '../../model/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { ExitCode, Invocation, Run } from '../command.ts';
import { diffDiagnostics } from '../diff/diff-diagnostics.ts';
import { resolvePairs, sideName } from '../diff/diff-sides.ts';
import type { JobPairs, SideName } from '../diff/diff-sides.ts';
import { revisionJobs } from '../diff/revision-jobs.ts';
import type { Job } from '../job/job.ts';
import { progressOn } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { readJob } from '../read/read-job.ts';
import type { ReadJob } from '../read/read-job.ts';
import { exitCodeOf, hasErrors, printDiagnostics } from '../report.ts';
import { wantsColor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Compares what two sets of pages describe; the pages of both are read by the config of the working folder. */
export const diff: Run = async (invocation) => {
  const { inputs, settings, terminal } = invocation;
  const [before, after, ...more] = inputs;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UsageError('a comparison is of two sets of pages', 'md2sdk diff git:v1.2 . or md2sdk diff old-docs/ docs/');
  }
  const names = { old: sideName(before), new: sideName(after) };
  const pairs = await resolvePairs(invocation, names.old, names.new);
  if ('problems' in pairs) return report(invocation, pairs.problems, pairs.config ? [pairs.config] : []);
  const progress = progressOn(terminal, settings.quiet);
  const olds = await readSide(pairs, 'old', names.old, invocation, progress);
  const news = await readSide(pairs, 'new', names.new, invocation, progress);
  progress.clear();
  const read = [...olds, ...news];
  // What the pages say of themselves is for `lint`; here it matters where they could not be read, whatever else a config calls an error.
  const told = [...pairs.notes, ...read.flatMap(({ diagnostics }) => diagnostics)];
  const problems = told.filter(({ code, severity }) => severity === 'error' && !isSettable(code));
  const files = [...(pairs.config ? [pairs.config] : []), ...read.flatMap((side) => side.files)];
  if (hasErrors(problems) && !settings.keepGoing) return report(invocation, problems, files);
  const reports = pairs.list.map((_, index) => reportOf(olds[index], news[index]));
  const findings = reports.flatMap((each, index) =>
    withSeverities(diffDiagnostics(each.diff, settings.language), news[index]?.job.severity ?? []),
  );
  print(reports, findings, invocation, files);
  const failed = report(invocation, problems, files);
  return failed === 0 && (isRefused(reports, invocation) || hasErrors(findings)) ? 1 : failed;
};

async function readSide(
  pairs: JobPairs,
  which: 'old' | 'new',
  side: SideName,
  invocation: Invocation,
  progress: Progress,
): Promise<ReadJob[]> {
  const jobs = pairs.list.map((pair) => pair[which]);
  if (side.revision === undefined) return readAll(jobs, pairs.outs, invocation, progress);
  const then = await revisionJobs(side.revision, jobs, pairs.outs, invocation.terminal.cwd);
  try {
    const read = await readAll(then.jobs, then.outs, invocation, progress);
    return side.path === undefined ? read.map(withoutAbsence) : read;
  } finally {
    await then.remove();
  }
}

async function readAll(jobs: readonly Job[], outs: readonly string[], invocation: Invocation, progress: Progress): Promise<ReadJob[]> {
  const read: ReadJob[] = [];
  for (const job of jobs) read.push(await readJob(job, { outs }, invocation, progress));
  return read;
}

/** An input that is there now need not have been there in every revision: the API may be new. */
function withoutAbsence(read: ReadJob): ReadJob {
  return { ...read, diagnostics: read.diagnostics.filter(({ code }) => code !== 'source/no-pages') };
}

function reportOf(old: ReadJob | undefined, fresh: ReadJob | undefined): DiffReport {
  const name = fresh?.job.name ?? '';
  const modelOf = (read: ReadJob | undefined): ApiModel => read?.reading?.model ?? { name, operations: [], schemas: [] };
  const found = diffModels(modelOf(old), modelOf(fresh));
  return { diff: found, advice: advise(found, fresh?.job.options.packageVersion) };
}

function print(
  reports: readonly DiffReport[],
  findings: readonly Diagnostic[],
  invocation: Invocation,
  files: readonly SourceFile[],
): void {
  const { settings, terminal } = invocation;
  const { language, format } = settings;
  const { stdout } = terminal;
  if (settings.markdown) stdout.write(formatDiffMarkdown(reports, { language }));
  else if (format === 'json') stdout.write(formatDiffJson(reports, { language }));
  else if (format === 'pretty')
    stdout.write(formatDiffPretty(reports, { language, color: settings.color && wantsColor(stdout, terminal.env) }));
  else printDiagnostics(invocation, findings, files);
}

function report(invocation: Invocation, diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): ExitCode {
  // In JSON, an empty list of problems would be a second document.
  const plain: Invocation = { ...invocation, settings: { ...invocation.settings, format: 'pretty' } };
  printDiagnostics(plain, diagnostics, files, { output: invocation.terminal.stderr });
  return exitCodeOf(invocation, diagnostics);
}

function isRefused(reports: readonly DiffReport[], { settings: { failOn } }: Invocation): boolean {
  const changes = reports.flatMap(({ diff: { changes: found } }) => found);
  switch (failOn) {
    case undefined:
      return false;
    case 'any':
      return changes.length > 0;
    case 'breaking':
      return changes.some(({ breaks }) => breaks.length > 0);
    default:
      return changes.some(({ breaks }) => breaks.includes(failOn));
  }
}
