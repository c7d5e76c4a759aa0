import path from 'node:path';
import { readRevision } from '../../source/index.ts';
import type { Revision, RevisionProblem } from '../../source/index.ts';
import type { Job } from '../job/job.ts';
import { UsageError } from '../usage-error.ts';

export interface RevisionJobs {
  readonly jobs: readonly Job[];
  readonly outs: readonly string[];
  readonly remove: () => Promise<void>;
}

/** Jobs of the working tree as jobs of a git revision. */
export async function revisionJobs(name: string, jobs: readonly Job[], outs: readonly string[], cwd: string): Promise<RevisionJobs> {
  const inputs = jobs.flatMap((job) => job.inputs.map((input) => path.resolve(job.folder, input)));
  const revision = await readRevision(name, cwd, [...new Set(inputs)]);
  if ('kind' in revision) throw new UsageError(...wordsOf(revision, name));
  return { jobs: jobs.map((job) => jobOf(job, name, revision)), outs: outs.map(revision.place), remove: revision.remove };
}

function jobOf(job: Job, name: string, { root, place }: Revision): Job {
  const inputs = job.inputs.map((input) => (path.isAbsolute(input) ? place(input) : input));
  return { ...job, inputs, folder: place(job.folder), revision: { name, root } };
}

function wordsOf(problem: RevisionProblem, name: string): [string, string?] {
  switch (problem.kind) {
    case 'no-git':
      return [`\`git:${name}\` needs git, which cannot be started`];
    case 'no-repository':
      return [`\`git:${name}\` needs a git repository, and the working folder lies in none`];
    case 'unknown-revision':
      return [`git knows no revision \`${name}\`: ${problem.reason}`, 'name a commit, a branch or a tag; a shallow clone may lack it'];
    case 'outside':
      return [`\`${problem.input}\` lies outside of the git repository`];
  }
}
