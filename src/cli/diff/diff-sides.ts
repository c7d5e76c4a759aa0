import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { Invocation } from '../command.ts';
import { fixedPart } from '../fixed-part.ts';
import type { Job } from '../job/job.ts';
import { coverageOf, resolveJobs, withInputs } from '../job/resolve-jobs.ts';
import type { BadConfig } from '../job/resolve-jobs.ts';
import { UsageError } from '../usage-error.ts';

/** `docs`, `git:v1.2` or `git:v1.2:docs`; paths are relative to the working folder. */
export interface SideName {
  readonly revision?: string;
  readonly path?: string;
}

/** One API, before and now. */
export interface JobPair {
  readonly old: Job;
  readonly new: Job;
}

export interface JobPairs {
  readonly list: readonly JobPair[];
  /** Folders of SDKs, whose files are no pages. */
  readonly outs: readonly string[];
  readonly config?: SourceFile;
  readonly notes: readonly Diagnostic[];
}

export function sideName(input: string): SideName {
  const [, rest] = /^git:([^]*)$/.exec(input) ?? [];
  if (rest === undefined) return { path: input };
  const [, revision = '', inside] = /^([^:]*)(?::([^]*))?$/.exec(rest) ?? [];
  if (revision === '') throw new UsageError(`\`${input}\` names no revision`, 'write `git:v1.2`, or `git:v1.2:docs`');
  return { revision, ...(inside !== undefined && inside !== '' && { path: inside }) };
}

/** The APIs that both sides have, each read by the same config: that of the working folder. */
export async function resolvePairs(invocation: Invocation, before: SideName, after: SideName): Promise<JobPairs | BadConfig> {
  // A revision alone stands for the same pages as the other side.
  const sides = { old: before.path ?? after.path, new: after.path ?? before.path };
  const inputs = [...new Set([sides.new, sides.old].flatMap((side) => side ?? []))];
  const all = await resolveJobs({ ...invocation, inputs }, true);
  if ('problems' in all) return all;
  const [first] = all.list;
  const isLoose = !all.config || first?.apart !== undefined;
  const jobsOf = (side: string | undefined): readonly Job[] => {
    if (side === undefined) return all.list;
    return isLoose ? all.list.map((job) => ({ ...job, inputs: [side] })) : chosenJobs(all.list, side, invocation);
  };
  const outs = all.list.flatMap(({ out }) => out ?? []);
  return { list: pairs(jobsOf(sides.old), jobsOf(sides.new)), outs, notes: all.notes, ...(all.config && { config: all.config }) };
}

/** Of the config's APIs those that a path lies in or holds; or all of them in another checkout; or the only one, of other pages. */
function chosenJobs(jobs: readonly Job[], side: string, { terminal: { cwd } }: Invocation): readonly Job[] {
  const given = path.resolve(cwd, side);
  const chosen = jobs.flatMap((job) => {
    const covered = coverageOf(job, given);
    return covered === 'apart' ? [] : [covered === 'inside' ? withInputs(job, [given], cwd) : job];
  });
  if (chosen.length > 0) return chosen;
  const elsewhere = jobs.filter((job) => job.inputs.some((input) => existsSync(path.resolve(given, fixedPart(input)))));
  if (elsewhere.length > 0) return elsewhere.map((job) => ({ ...job, folder: given }));
  const [only, ...others] = jobs;
  if (only && others.length === 0) return [withInputs(only, [given], cwd)];
  throw new UsageError(`\`${side}\` belongs to no API of the config`, 'choose the API that it is to be read for with `--api`');
}

function pairs(olds: readonly Job[], news: readonly Job[]): JobPair[] {
  const [old, ...moreOlds] = olds;
  const [fresh, ...moreNews] = news;
  if (old && fresh && moreOlds.length + moreNews.length === 0) return [{ old, new: fresh }];
  const found = news.flatMap((job) => olds.filter(({ name }) => name === job.name).map((other) => ({ old: other, new: job })));
  if (found.length > 0) return found;
  throw new UsageError('OLD and NEW have no API in common', 'name the pages of one API on both sides');
}
