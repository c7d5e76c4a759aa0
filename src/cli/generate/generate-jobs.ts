import { withSeverities } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { timed } from '../../timing/index.ts';
import { writeFiles } from '../../write/index.ts';
import type { WriteResult } from '../../write/index.ts';
import type { Invocation } from '../command.ts';
import type { Progress } from '../progress.ts';
import { keepRun } from '../read/known-run.ts';
import type { ReadJobs } from '../read/read-jobs.ts';
import { hasErrors } from '../report.ts';
import { emitJobs } from './emit-job.ts';
import type { EmittedJob } from './emit-job.ts';
import { writeDiagnostics } from './write-diagnostics.ts';

export interface GeneratedJobs {
  readonly jobs: readonly EmittedJob[];
  /** What became of each; none where nothing was to be written. */
  readonly results: readonly WriteResult[];
  /** Of reading, laying out and writing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the SDKs of what was read: of all APIs, or, where there are errors, of none. `stop` keeps it from beginning to write. */
export async function generateJobs(read: ReadJobs, invocation: Invocation, progress: Progress, stop?: AbortSignal): Promise<GeneratedJobs> {
  const { settings, terminal } = invocation;
  const goesOn = (diagnostics: readonly Diagnostic[]): boolean => settings.keepGoing || !hasErrors(diagnostics);
  const made = await emitJobs(goesOn(read.diagnostics) ? read.list : [], invocation, progress, { keep: !settings.dryRun });
  const jobs = goesOn(made.diagnostics) && !stop?.aborted ? made.jobs : [];
  const told = (outcomes: readonly WriteResult[]): Diagnostic[] =>
    outcomes.flatMap((result, index) => withSeverities(writeDiagnostics(result, terminal.cwd), jobs[index]?.job.severity ?? []));
  const plans = await planAll(jobs);
  const ahead = told(plans);
  const isPlain = settings.dryRun || plans.some(({ refusal }) => refusal);
  // A config may call errors what is only known from the plan, such as files that were edited by hand.
  const results = isPlain ? plans : goesOn(ahead) ? await writeAll(jobs, plans, progress) : [];
  const written = results.length > 0 ? told(results) : ahead;
  if (!isPlain && results.length > 0 && !hasErrors([...read.diagnostics, ...made.diagnostics, ...written])) keepRuns(jobs);
  return { jobs, results, diagnostics: [...read.diagnostics, ...made.diagnostics, ...written] };
}

/** Where one folder must not be written to, none is. */
async function planAll(jobs: readonly EmittedJob[]): Promise<WriteResult[]> {
  const plans: WriteResult[] = [];
  for (const { known, out, emitted } of jobs) plans.push(known ?? (await timed('plan', () => writeFiles(out, emitted, { dryRun: true }))));
  return plans;
}

async function writeAll(jobs: readonly EmittedJob[], plans: readonly WriteResult[], progress: Progress): Promise<WriteResult[]> {
  const results: WriteResult[] = [];
  for (const [index, { job, known, out, emitted }] of jobs.entries()) {
    const planned = plans[index]?.plan;
    if (!known) progress.stage(`${job.name}: writing`);
    results.push(known ?? (await timed('write', () => writeFiles(out, emitted, planned ? { planned } : {}))));
  }
  return results;
}

/** A run that went well need not be done again. */
function keepRuns(jobs: readonly EmittedJob[]): void {
  for (const { reading, summary, cache, key, emitted } of jobs) {
    if (reading && cache && key !== undefined) keepRun(key, { diagnostics: reading.diagnostics, summary, emitted }, cache);
  }
}
