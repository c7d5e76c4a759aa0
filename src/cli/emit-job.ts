import type { Diagnostic } from '../diagnostics/index.ts';
import type { EmitOptions } from '../emit/index.ts';
import { formatFiles } from '../write/index.ts';
import type { OutputFile } from '../write/index.ts';
import type { Invocation } from './command.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import type { Job } from './job.ts';
import type { Progress } from './progress.ts';
import type { ReadJob } from './read-job.ts';
import { UsageError } from './usage-error.ts';

/** An API whose SDK stands in memory. */
export interface EmittedJob extends ReadJob {
  readonly out: string;
  readonly emitted: readonly OutputFile[];
}

export interface EmittedJobs {
  readonly jobs: readonly EmittedJob[];
  /** Of laying them out. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface EmitJobsOptions {
  /** Whether what comes out is going to be written. */
  readonly remember: boolean;
}

/** Generates the SDKs of what could be read; where that holds no operation, there is nothing to generate. */
export async function emitJobs(
  list: readonly ReadJob[],
  invocation: Invocation,
  progress: Progress,
  { remember }: EmitJobsOptions,
): Promise<EmittedJobs> {
  const { engine, version, terminal } = invocation;
  const jobs: EmittedJob[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const read of list) {
    if (!read.reading || read.reading.model.operations.length === 0) continue;
    progress.stage(`${read.job.name}: generating`);
    const out = outOf(read.job);
    const files = await engine.emit(read.reading.model, emitOptions(read.job, version));
    const formatted = await formatFiles(out, files, { remember });
    if (formatted.problem) diagnostics.push(formatDiagnostic(formatted.problem, out, terminal.cwd));
    jobs.push({ ...read, out, emitted: formatted.files });
  }
  return { jobs, diagnostics };
}

/** Says before any work is done that there is no place for its outcome. */
export function needOut(jobs: readonly Job[]): void {
  for (const job of jobs) outOf(job);
}

function outOf({ out, apart, inputs }: Job): string {
  if (out !== undefined) return out;
  if (apart === undefined) throw new UsageError('no folder to write to', 'name it with `--out`');
  const given = inputs.map((input) => `\`${input}\``).join(', ');
  throw new UsageError(
    `${given}: of no API in \`${apart}\``,
    'choose the API to read them for with `--api`, or a folder of their own with `--out`',
  );
}

function emitOptions({ options: { baseUrl, packageName, packageVersion } }: Job, toolVersion: string): EmitOptions {
  return {
    toolVersion,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(packageName !== undefined && { packageName }),
    ...(packageVersion !== undefined && { packageVersion }),
  };
}
