import type { EmitOptions } from '../emit/index.ts';
import { formatFiles } from '../write/index.ts';
import type { OutputFile } from '../write/index.ts';
import type { Invocation } from './command.ts';
import type { Job } from './job.ts';
import type { Progress } from './progress.ts';
import type { ReadJob } from './read-job.ts';
import { UsageError } from './usage-error.ts';

/** An API whose SDK stands in memory. */
export interface EmittedJob extends ReadJob {
  readonly out: string;
  readonly emitted: readonly OutputFile[];
}

/** Generates the SDKs of what could be read. */
export async function emitJobs(list: readonly ReadJob[], { engine, version }: Invocation, progress: Progress): Promise<EmittedJob[]> {
  const emitted: EmittedJob[] = [];
  for (const read of list) {
    if (!read.reading) continue;
    progress.stage(`${read.job.name}: generating`);
    const out = outOf(read.job);
    const files = await engine.emit(read.reading.model, emitOptions(read.job, version));
    emitted.push({ ...read, out, emitted: await formatFiles(out, files) });
  }
  return emitted;
}

/** Says before any work is done that there is no place for its outcome. */
export function needOut(jobs: readonly Job[]): void {
  for (const job of jobs) outOf(job);
}

function outOf({ out }: Job): string {
  if (out === undefined) throw new UsageError('no folder to write to', 'name it with `--out`');
  return out;
}

function emitOptions({ options: { baseUrl, packageName, packageVersion } }: Job, toolVersion: string): EmitOptions {
  return {
    toolVersion,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(packageName !== undefined && { packageName }),
    ...(packageVersion !== undefined && { packageVersion }),
  };
}
