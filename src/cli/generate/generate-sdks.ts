import type { ExitCode, Invocation } from '../command.ts';
import { progressOn } from '../progress.ts';
import { readJobs } from '../read/read-jobs.ts';
import type { ReadJobsOptions } from '../read/read-jobs.ts';
import { exitCodeOf, printDiagnostics, wordsOutput } from '../report.ts';
import { needOut } from './emit-job.ts';
import { generateJobs } from './generate-jobs.ts';
import { generateSummary } from './generate-summary.ts';
import { pageLines } from './job-summary.ts';

/** Reads the pages and writes the SDKs: of all APIs, or, where there are errors, of none. */
export async function generateSdks(
  invocation: Invocation,
  { check, readings }: Pick<ReadJobsOptions, 'check' | 'readings'> = {},
): Promise<ExitCode> {
  const { settings, terminal } = invocation;
  const started = terminal.now();
  const progress = progressOn(terminal, settings.quiet);
  const read = await readJobs(invocation, progress, {
    check: (jobs) => {
      check?.(jobs);
      needOut(jobs);
    },
    recall: !settings.dryRun,
    keep: !settings.dryRun,
    ...(readings && { readings }),
  });
  const made = await generateJobs(read, invocation, progress);
  progress.clear();
  printDiagnostics(invocation, made.diagnostics, read.files, { countNotes: true });
  if (!settings.quiet) {
    const detail = (job: (typeof made.jobs)[number]): string[] => pageLines(job, settings.verbose);
    wordsOutput(invocation).write(generateSummary(made, invocation, terminal.now() - started, detail));
  }
  return exitCodeOf(invocation, made.diagnostics);
}
