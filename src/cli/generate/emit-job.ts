import { readOnly } from '../../cache/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { timed } from '../../timing/index.ts';
import { formatFiles, planWrite } from '../../write/index.ts';
import type { OutputFile, WritePlan } from '../../write/index.ts';
import type { Invocation } from '../command.ts';
import { emitOptions } from '../job/job-options.ts';
import type { Job } from '../job/job.ts';
import type { Progress } from '../progress.ts';
import type { ReadJob } from '../read/read-job.ts';
import { UsageError } from '../usage-error.ts';
import { formatDiagnostic } from './format-diagnostic.ts';

/** An API whose SDK stands in memory, or is known to stand on disk. */
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
  /** Whether to keep for the next run how files were printed. */
  readonly keep: boolean;
}

/** Generates the SDKs of what could be read; where that holds no operation, there is nothing to generate. */
export async function emitJobs(
  list: readonly ReadJob[],
  { engine, version, terminal }: Invocation,
  progress: Progress,
  { keep }: EmitJobsOptions,
): Promise<EmittedJobs> {
  const jobs: EmittedJob[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const read of list) {
    if (read.summary.operations.length === 0) continue;
    const out = outOf(read.job);
    if (!read.reading) {
      jobs.push({ ...read, out, emitted: [] });
      continue;
    }
    progress.stage(`${read.job.name}: generating`);
    const files = await engine.emit(read.reading.model, emitOptions(read.job, version));
    const store = read.cache && (keep ? read.cache.files : readOnly(read.cache.files));
    const formatted = await timed('format', () => formatFiles(out, files, { store }));
    if (keep) await timed('keep', () => read.cache?.files.save());
    if (formatted.problem) diagnostics.push(formatDiagnostic(formatted.problem, out, terminal.cwd));
    jobs.push({ ...read, out, emitted: formatted.files });
  }
  return { jobs, diagnostics };
}

/** What stands on disk against what should. */
export function planOf({ known, out, emitted }: EmittedJob): WritePlan {
  return known?.plan ?? planWrite(out, emitted);
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
