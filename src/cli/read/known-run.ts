import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { SourceFile } from '../../source/index.ts';
import { contentHash, formatIdentity, knownPlan } from '../../write/index.ts';
import type { OutputFile, WritePlan } from '../../write/index.ts';
import { emitOptions, readOptions } from '../job/job-options.ts';
import type { Job } from '../job/job.ts';
import type { ApiSummary } from './api-summary.ts';
import type { JobCache } from './job-cache.ts';

/** How a job came out when it was last run on the same pages, where its SDK still stands as it was written. */
export interface KnownRun {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: ApiSummary;
  /** All files are as they should be. */
  readonly plan: WritePlan;
}

interface RunRecord {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: ApiSummary;
  /** Path and content hash of each file. */
  readonly files: readonly (readonly [path: string, hash: string])[];
}

/** Nothing, where pages, options or layout are others, or a file of the SDK is not as it was written. */
export function recallRun(job: Job, pages: readonly SourceFile[], { run }: JobCache, version: string): KnownRun | undefined {
  const key = runKey(job, pages, version);
  const record = key === undefined ? undefined : (run.get(key) as RunRecord | undefined);
  const plan = record && job.out !== undefined ? knownPlan(job.out, new Map(record.files)) : undefined;
  return record && plan && { diagnostics: record.diagnostics, summary: record.summary, plan };
}

export function keepRun(
  job: Job,
  pages: readonly SourceFile[],
  outcome: Omit<RunRecord, 'files'> & { readonly emitted: readonly OutputFile[] },
  { run }: JobCache,
  version: string,
): void {
  const key = runKey(job, pages, version);
  if (key === undefined) return;
  const files = outcome.emitted.map(({ path, content }) => [path, contentHash(content)] as const);
  run.put(key, { diagnostics: outcome.diagnostics, summary: outcome.summary, files } satisfies RunRecord);
  run.save();
}

/** Names everything that a run hangs on; nothing, where that cannot be seen. */
function runKey(job: Job, pages: readonly SourceFile[], version: string): string | undefined {
  const layout = job.out === undefined ? undefined : formatIdentity(job.out);
  if (layout === undefined) return undefined;
  const texts = pages.map(({ path, relative, text }) => [path, relative, text]);
  return createHash('sha256')
    .update(JSON.stringify([readOptions(job), emitOptions(job, version), job.out, layout, texts]))
    .digest('base64url');
}
