import type { Diagnostic } from '../../diagnostics/index.ts';
import type { SourceFile } from '../../source/index.ts';
import { applyBaseline } from '../baseline/apply-baseline.ts';
import type { UsedBaseline } from '../baseline/apply-baseline.ts';
import type { Invocation } from '../command.ts';
import type { Job, Jobs } from '../job/job.ts';
import { resolveJobs } from '../job/resolve-jobs.ts';
import type { Progress } from '../progress.ts';
import { readJob } from './read-job.ts';
import type { ReadJob, ReadJobOptions } from './read-job.ts';

/** What came of reading all that the command line asks for. */
export interface ReadJobs {
  readonly list: readonly ReadJob[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that diagnostics may point into. */
  readonly files: readonly SourceFile[];
  /** What it knows is left out of all the others. */
  readonly baseline?: UsedBaseline;
}

export interface ReadJobsOptions extends Omit<ReadJobOptions, 'outs'> {
  /** May look at the jobs before any page is read. */
  readonly check?: (jobs: readonly Job[]) => void;
}

export async function readJobs(invocation: Invocation, progress: Progress, { check, ...options }: ReadJobsOptions = {}): Promise<ReadJobs> {
  const jobs = await resolveJobs(invocation);
  if ('problems' in jobs) return { list: [], diagnostics: jobs.problems, files: jobs.config ? [jobs.config] : [] };
  check?.(jobs.list);
  return readAllJobs(jobs, invocation, progress, options);
}

export async function readAllJobs(
  jobs: Jobs,
  invocation: Invocation,
  progress: Progress,
  options: Omit<ReadJobOptions, 'outs'> = {},
): Promise<ReadJobs> {
  const outs = jobs.list.flatMap(({ out }) => out ?? []);
  const list: ReadJob[] = [];
  // One after another: their progress is told in order, and one API fills a processor.
  for (const job of jobs.list) list.push(await readJob(job, { ...options, outs }, invocation, progress));
  const files = [...(jobs.config ? [jobs.config] : []), ...list.flatMap((read) => read.files)];
  const told = jobs.baseline ? await applyBaseline(list, jobs.baseline, invocation) : { list, diagnostics: [] };
  const diagnostics = [...jobs.notes, ...told.diagnostics, ...told.list.flatMap((read) => read.diagnostics)];
  return { ...told, diagnostics, files };
}
