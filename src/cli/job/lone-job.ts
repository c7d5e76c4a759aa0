import { UsageError } from '../usage-error.ts';
import type { Job } from './job.ts';

/** The only job, for what is of one API; `what`: `one document`. */
export function loneJob(jobs: readonly Job[], what: string): Job | undefined {
  if (jobs.length < 2) return jobs[0];
  throw new UsageError(`${what} is of one API; asked for are ${jobs.map(({ name }) => name).join(', ')}`, 'choose one with `--api`');
}
