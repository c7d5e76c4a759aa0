import { readOnly } from '../../cache/index.ts';
import { inputDiagnostic, withSeverities } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { readInputs } from '../../source/index.ts';
import type { InputProblem, Inputs, SourceFile, Span } from '../../source/index.ts';
import { timed } from '../../timing/index.ts';
import type { Invocation } from '../command.ts';
import { counted } from '../counted.ts';
import type { Aids, Reading } from '../engine.ts';
import { readOptions } from '../job/job-options.ts';
import type { Job } from '../job/job.ts';
import type { Progress } from '../progress.ts';
import { tightenHeap } from '../tight-heap.ts';
import { emptySummary, summarize } from './api-summary.ts';
import type { ApiSummary } from './api-summary.ts';
import { jobCache } from './job-cache.ts';
import type { JobCache } from './job-cache.ts';
import { recallRun, runKey } from './known-run.ts';
import type { KnownRun } from './known-run.ts';

/** What came of reading an API's pages. */
export interface ReadJob {
  readonly job: Job;
  readonly pages: readonly SourceFile[];
  /** Absent where there was no page to read, or no need to. */
  readonly reading?: Reading;
  /** Set where nothing has changed since the last run. */
  readonly known?: KnownRun;
  readonly summary: ApiSummary;
  readonly cache?: JobCache;
  /** Names the run in the cache. */
  readonly key?: string | undefined;
  /** Of the inputs and of the pages. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that diagnostics may point into. */
  readonly files: readonly SourceFile[];
}

export interface ReadJobOptions {
  /** The folders of all SDKs, whose files are no pages. */
  readonly outs: readonly string[];
  /** Whether to be content with the last run, where it was of the same pages and its SDK still stands. */
  readonly recall?: boolean;
  /** Whether to keep for the next run how pages were read. */
  readonly keep?: boolean;
  /** Of pages that were read elsewhere. */
  readonly readings?: (job: Job, pages: readonly SourceFile[]) => ReadingsElsewhere;
}

export interface ReadingsElsewhere extends Pick<Aids, 'readingOf'> {
  /** Where they are of no use, why. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function readJob(job: Job, options: ReadJobOptions, invocation: Invocation, progress: Progress): Promise<ReadJob> {
  const { terminal, engine, version } = invocation;
  const { pages, problems } = await timed('inputs', () => readInputsOf(job, options.outs, terminal.cwd));
  const inputDiagnostics = await Promise.all(problems.map((problem) => placedDiagnostic(problem, job)));
  const files = [...pages, ...problems.flatMap((problem) => (problem.kind === 'unmatched' ? [] : problem.file))];
  const told = (found: readonly Diagnostic[]): readonly Diagnostic[] => withSeverities([...inputDiagnostics, ...found], job.severity);
  if (pages.length === 0) return { job, pages, summary: emptySummary, diagnostics: told([]), files };
  tightenHeap(pages);
  const elsewhere = options.readings?.(job, pages);
  if (elsewhere && elsewhere.diagnostics.length > 0)
    return { job, pages, summary: emptySummary, diagnostics: told(elsewhere.diagnostics), files };
  const cache = jobCache(job, invocation);
  const key = cache && (options.recall || options.keep) ? await timed('recall', () => runKey(job, pages, version)) : undefined;
  const stamps = options.keep === true;
  const known =
    options.recall && cache && key !== undefined ? await timed('recall', () => recallRun(job, key, cache, { stamps })) : undefined;
  if (known) return { job, pages, known, summary: known.summary, diagnostics: told(known.diagnostics), files };
  progress.stage(`${job.name}: reading ${counted(pages.length, 'page')}`);
  const reading = await engine.read(pages, readOptions(job), {
    store: cache && (options.keep ? cache.pages : readOnly(cache.pages)),
    readingOf: elsewhere?.readingOf,
  });
  if (options.keep) await timed('keep', () => cache?.pages.save());
  const summary = summarize(reading.model);
  return { job, pages, reading, summary, diagnostics: told(reading.diagnostics), files, key, ...(cache && { cache }) };
}

/** Pages of a revision are called as git calls them: `v1.2:docs/page.md`. */
export async function readInputsOf(job: Job, outs: readonly string[], cwd: string): Promise<Inputs> {
  const { revision } = job;
  const inputs = await readInputs(job.inputs, { cwd: job.folder, shownFrom: revision?.root ?? cwd, exclude: outs });
  if (!revision) return inputs;
  const called = (page: SourceFile): SourceFile => ({ ...page, path: `${revision.name}:${page.path}` });
  return {
    pages: inputs.pages.map(called),
    problems: inputs.problems.map((problem) => (problem.kind === 'unmatched' ? problem : { ...problem, file: called(problem.file) })),
  };
}

export async function placedDiagnostic(problem: InputProblem, job: Job): Promise<Diagnostic> {
  const place: Span | undefined = problem.kind === 'unmatched' ? await job.locateInput(problem.input) : undefined;
  return inputDiagnostic(problem, () => place);
}
