import path from 'node:path';
import { inputDiagnostic } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { readInputs } from '../../source/index.ts';
import type { Invocation, Run } from '../command.ts';
import { explainCode, namesCode } from '../explain-code.ts';
import type { Job } from '../job/job.ts';
import { coverageOf, resolveJobs, withInputs } from '../job/resolve-jobs.ts';
import { progressOn } from '../progress.ts';
import { readJob } from '../read/read-job.ts';
import { exitCodeOf, printDiagnostics } from '../report.ts';
import { UsageError } from '../usage-error.ts';

/** Says what codes of diagnostics mean, and how pages were read. */
export const explain: Run = async (invocation) => {
  const { terminal, inputs } = invocation;
  if (inputs.length === 0) throw new UsageError('no page to explain', 'md2sdk explain docs/page.md');
  const pages: string[] = [];
  for (const input of inputs) {
    if (namesCode(input, terminal.cwd)) terminal.stdout.write(explainCode(input));
    else pages.push(input);
  }
  return pages.length === 0 ? 0 : explainPages({ ...invocation, inputs: pages });
};

/** A page of an API is read with all the others of that API: they may describe its structures. */
const explainPages: Run = async (invocation) => {
  const { settings, terminal, inputs } = invocation;
  const jobs = await resolveJobs(invocation, true);
  if ('problems' in jobs) return report(invocation, jobs.problems, jobs.config ? [jobs.config] : []);
  const asked = await readInputs(inputs, { cwd: terminal.cwd });
  if (asked.pages.length === 0)
    return report(
      invocation,
      asked.problems.map((problem) => inputDiagnostic(problem)),
      [],
    );
  const wanted = new Set(asked.pages.map((page) => page.path));
  const progress = progressOn(terminal, settings.quiet);
  const outs = jobs.list.flatMap(({ out }) => out ?? []);
  const diagnostics: Diagnostic[] = [...jobs.notes];
  for (const job of jobsHolding(jobs.list, invocation)) {
    const { pages, reading, ...read } = await readJob(job, { outs }, invocation, progress);
    progress.clear();
    for (const page of pages) if (wanted.has(page.path)) terminal.stdout.write((await reading?.explain(page.path)) ?? '');
    diagnostics.push(...read.diagnostics.filter(({ span }) => span && wanted.has(span.file)));
  }
  return report(invocation, diagnostics, asked.pages);
};

function report(
  invocation: Invocation,
  diagnostics: readonly Diagnostic[],
  files: Parameters<typeof printDiagnostics>[2],
): ReturnType<typeof exitCodeOf> {
  printDiagnostics(invocation, diagnostics, files, { output: invocation.terminal.stderr });
  return exitCodeOf(invocation, diagnostics);
}

/** The APIs that the pages belong to; pages of none are read as if they were all of the only one. */
function jobsHolding(jobs: readonly Job[], { inputs, terminal: { cwd } }: Invocation): readonly Job[] {
  const given = inputs.map((input) => path.resolve(cwd, input));
  const holding = jobs.filter((job) => given.some((input) => coverageOf(job, input) !== 'apart'));
  if (holding.length > 0) return holding;
  const [only] = jobs;
  if (only && jobs.length === 1) return [withInputs(only, given, cwd)];
  throw new UsageError('the pages belong to no API of the config', 'choose the API that they are to be read for with `--api`');
}
