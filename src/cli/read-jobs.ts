import type { Diagnostic } from '../diagnostics/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Invocation } from './command.ts';
import type { Job } from './job.ts';
import type { Progress } from './progress.ts';
import { readJob } from './read-job.ts';
import type { ReadJob } from './read-job.ts';
import { resolveJobs } from './resolve-jobs.ts';

/** What came of reading all that the command line asks for. */
export interface ReadJobs {
  readonly list: readonly ReadJob[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that diagnostics may point into. */
  readonly files: readonly SourceFile[];
}

/** `check` may look at the jobs before any page is read. */
export async function readJobs(
  invocation: Invocation,
  progress: Progress,
  check: (jobs: readonly Job[]) => void = () => undefined,
): Promise<ReadJobs> {
  const jobs = await resolveJobs(invocation);
  if ('problems' in jobs) return { list: [], diagnostics: jobs.problems, files: jobs.config ? [jobs.config] : [] };
  check(jobs.list);
  const outs = jobs.list.flatMap(({ out }) => out ?? []);
  const list: ReadJob[] = [];
  // One after another: their progress is told in order, and one API fills a processor.
  for (const job of jobs.list) list.push(await readJob(job, outs, invocation, progress));
  const files = [...(jobs.config ? [jobs.config] : []), ...list.flatMap((read) => read.files)];
  return { list, diagnostics: [...jobs.notes, ...list.flatMap(({ diagnostics }) => diagnostics)], files };
}
