import path from 'node:path';
import { configNames } from '../../config/index.ts';
import { diffModels, advise } from '../../diff/index.ts';
import type { DiffReport } from '../../diff/index.ts';
import type { ApiModel } from '../../model/index.ts';
import { lookAt } from '../../watch/index.ts';
import type { Stamps, Watched } from '../../watch/index.ts';
import type { Invocation } from '../command.ts';
import { needOut } from '../generate/emit-job.ts';
import { generateJobs } from '../generate/generate-jobs.ts';
import type { GeneratedJobs } from '../generate/generate-jobs.ts';
import type { Jobs } from '../job/job.ts';
import { resolveJobs } from '../job/resolve-jobs.ts';
import type { BadConfig } from '../job/resolve-jobs.ts';
import { progressOn } from '../progress.ts';
import { readAllJobs } from '../read/read-jobs.ts';
import type { ReadJobs } from '../read/read-jobs.ts';
import { UsageError } from '../usage-error.ts';

/** What a run leaves to the next one. */
export interface WatchState {
  /** By the last config that was good. */
  readonly jobs?: Jobs;
  /** By the API's name: what its SDK was made of. */
  readonly models: ReadonlyMap<string, ApiModel>;
}

/** What is watched after a run, and how it stood before the run. */
export interface Watching {
  readonly watched: Watched;
  readonly seen: Stamps;
}

export interface Prepared extends Watching {
  /** Absent while there has been no good config. */
  readonly jobs?: Jobs;
  readonly broken?: BadConfig;
}

export interface Round {
  readonly read: ReadJobs;
  readonly made: GeneratedJobs;
  /** By the API's name: what its SDK was made of before, where it stood. */
  readonly before: WatchState['models'];
  /** What changed since. */
  readonly reports: ReadonlyMap<string, DiffReport>;
  readonly milliseconds: number;
  readonly state: WatchState;
}

/** Where pages and config stand before anything of them is read: whatever changes after that is for the next run. */
export async function standing({ jobs }: WatchState, invocation: Invocation): Promise<Watching> {
  const watched = watchedBy(jobs, invocation);
  return { watched, seen: (await lookAt(watched)).stamps };
}

/** Loads the config; a broken one leaves the last good one in force. */
export async function prepare(state: WatchState, before: Watching, invocation: Invocation): Promise<Prepared> {
  const found = await resolveJobs(invocation);
  if (!('problems' in found)) needOut(found.list);
  else if (!found.config && !state.jobs) throw new UsageError(found.problems[0]?.message ?? 'no config');
  const jobs = 'problems' in found ? state.jobs : found;
  const watched = watchedBy(jobs, invocation);
  const { stamps } = await lookAt(watched);
  // The config is as it stood before it was loaded, the pages as they stand before they are read.
  const configs = configFiles(invocation);
  const pages = [...stamps].filter(([file]) => !configs.includes(file));
  const loaded = [...before.seen].filter(([file]) => configs.includes(file));
  return { watched, seen: new Map([...pages, ...loaded]), ...(jobs && { jobs }), ...('problems' in found && { broken: found }) };
}

/** Reads, generates and writes once, and compares with what stood before. */
export async function runRound(jobs: Jobs, { models }: WatchState, invocation: Invocation, stop: AbortSignal): Promise<Round> {
  const { settings, terminal } = invocation;
  const started = terminal.now();
  const progress = progressOn(terminal, settings.quiet);
  const read = await readAllJobs(jobs, invocation, progress, { keep: true });
  const made = await generateJobs(read, invocation, progress, stop);
  progress.clear();
  const after = new Map(models);
  const reports = new Map<string, DiffReport>();
  for (const { job, reading } of isWrittenOut(made) ? made.jobs : []) {
    if (!reading) continue;
    const before = models.get(job.name);
    if (before) reports.set(job.name, reportOf(before, reading.model, job.options.packageVersion));
    after.set(job.name, reading.model);
  }
  return { read, made, before: models, reports, milliseconds: terminal.now() - started, state: { jobs, models: after } };
}

/** Where one folder refuses, nothing is written. */
function isWrittenOut({ results }: GeneratedJobs): boolean {
  return results.every(({ refusal }) => !refusal);
}

function reportOf(before: ApiModel, after: ApiModel, version: string | undefined): DiffReport {
  const diff = diffModels(before, after);
  return { diff, advice: advise(diff, version) };
}

/** Whichever of them is there: a config may yet be written. */
function configFiles({ settings, terminal: { cwd } }: Invocation): string[] {
  if (settings.noConfig) return [];
  return (settings.config === undefined ? configNames : [settings.config]).map((name) => path.resolve(cwd, name));
}

function watchedBy(jobs: Jobs | undefined, invocation: Invocation): Watched {
  const list = jobs?.list ?? [];
  const exclude = list.flatMap(({ out }) => out ?? []);
  return {
    files: [...configFiles(invocation), ...(jobs?.baseline ? [jobs.baseline.file] : [])],
    pages: list.map(({ inputs, folder }) => ({ inputs, folder, exclude })),
  };
}
