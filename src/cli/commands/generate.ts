import type { Diagnostic } from '../../diagnostics/index.ts';
import { writeFiles } from '../../write/index.ts';
import type { WriteResult } from '../../write/index.ts';
import type { Invocation, Run } from '../command.ts';
import { emitJobs, needOut } from '../emit-job.ts';
import type { EmittedJob } from '../emit-job.ts';
import { pageLines, readSummary, writeSummary } from '../job-summary.ts';
import { progressOn } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { readJobs } from '../read-jobs.ts';
import { exitCodeOf, hasErrors, printDiagnostics, wordsOutput } from '../report.ts';
import { writeDiagnostics } from '../write-diagnostics.ts';

/** Reads the pages and writes the SDKs: of all APIs, or, where there are errors, of none. */
export const generate: Run = async (invocation) => {
  const { settings, terminal } = invocation;
  const started = terminal.now();
  const progress = progressOn(terminal, settings.quiet);
  const read = await readJobs(invocation, progress, needOut);
  const goesOn = (diagnostics: readonly Diagnostic[]): boolean => settings.keepGoing || !hasErrors(diagnostics);
  const made = await emitJobs(goesOn(read.diagnostics) ? read.list : [], invocation, progress, { remember: !settings.dryRun });
  const emitted = goesOn(made.diagnostics) ? made.jobs : [];
  const results = await writeAll(emitted, invocation, progress);
  const written = results.flatMap((result) => writeDiagnostics(result, terminal.cwd));
  const diagnostics = [...read.diagnostics, ...made.diagnostics, ...written];
  progress.clear();
  printDiagnostics(invocation, diagnostics, read.files, { countNotes: true });
  if (!settings.quiet) say(invocation, emitted, results, diagnostics, terminal.now() - started);
  return exitCodeOf(invocation, diagnostics);
};

/** Where one folder must not be written to, none is. */
async function writeAll(jobs: readonly EmittedJob[], { settings }: Invocation, progress: Progress): Promise<WriteResult[]> {
  const plans: WriteResult[] = [];
  for (const { out, emitted } of jobs) plans.push(await writeFiles(out, emitted, { dryRun: true }));
  if (settings.dryRun || plans.some(({ refusal }) => refusal)) return plans;
  const results: WriteResult[] = [];
  for (const { job, out, emitted } of jobs) {
    progress.stage(`${job.name}: writing`);
    results.push(await writeFiles(out, emitted));
  }
  return results;
}

function say(
  invocation: Invocation,
  jobs: readonly EmittedJob[],
  results: readonly WriteResult[],
  diagnostics: readonly Diagnostic[],
  milliseconds: number,
): void {
  const { settings, terminal } = invocation;
  const output = wordsOutput(invocation);
  const lines = jobs.flatMap((job, index) => {
    const result = results[index];
    return [
      ...pageLines(job, settings.verbose),
      readSummary(job),
      ...(result && !result.refusal ? [`  ${writeSummary(result.plan, terminal.cwd)}`] : []),
    ];
  });
  const unwritten = results.length === 0 || results.some(({ refusal }) => refusal);
  const outcome = unwritten && hasErrors(diagnostics) ? ['nothing was written'] : settings.dryRun ? ['dry run: nothing was written'] : [];
  output.write(`${[...lines, ...outcome, `done in ${(milliseconds / 1000).toFixed(1)} s`].join('\n')}\n`);
}
