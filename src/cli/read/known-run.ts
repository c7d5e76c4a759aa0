import path from 'node:path';
import { settledStamp } from '../../cache/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { keptHash, textHash } from '../../hash/index.ts';
import type { SourceFile } from '../../source/index.ts';
import { fileHash, formatIdentity, knownPlan } from '../../write/index.ts';
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
  readonly files: readonly FileRecord[];
}

type FileRecord = readonly [path: string, hash: string, stamp?: string];

export interface RecallOptions {
  /** Whether a file that bears the stamp that it was last seen with need not be read; and whether such stamps are kept. */
  readonly stamps: boolean;
}

/** Nothing, where pages, options or layout are others (`runKey`), or a file of the SDK is not as it was written. */
export function recallRun(job: Job, key: string, { run }: JobCache, { stamps }: RecallOptions): KnownRun | undefined {
  const record = run.get(key) as RunRecord | undefined;
  if (!record || job.out === undefined) return undefined;
  const known = record.files.map(([file, hash, stamp]) => [file, { hash, stamp: stamps ? stamp : undefined }] as const);
  const begun = Date.now();
  const found = knownPlan(job.out, new Map(known));
  if (!found) return undefined;
  if (stamps && !found.byStamps) keepStamps({ folder: job.out, key, record, begun }, run);
  return { diagnostics: record.diagnostics, summary: record.summary, plan: found.plan };
}

interface Seen {
  readonly folder: string;
  readonly key: string;
  readonly record: RunRecord;
  /** Before the first file was read: what was written later may not be what was read. */
  readonly begun: number;
}

/** The run that had to read files writes down how they look from outside, so that the next one need not. */
function keepStamps({ folder, key, record, begun }: Seen, run: JobCache['run']): void {
  const files = record.files.map(([file, hash]): FileRecord => {
    const stamp = settledStamp(path.join(folder, file), begun);
    return stamp === undefined ? [file, hash] : [file, hash, stamp];
  });
  run.put(key, { ...record, files } satisfies RunRecord);
  run.save();
}

export function keepRun(
  key: string,
  outcome: Omit<RunRecord, 'files'> & { readonly emitted: readonly OutputFile[] },
  { run }: JobCache,
): void {
  const files = outcome.emitted.map((file): FileRecord => [file.path, fileHash(file)]);
  run.put(key, { diagnostics: outcome.diagnostics, summary: outcome.summary, files } satisfies RunRecord);
  run.save();
}

/** Names everything that a run hangs on; nothing, where that cannot be seen. */
export function runKey(job: Job, pages: readonly SourceFile[], version: string): string | undefined {
  const layout = job.out === undefined ? undefined : formatIdentity(job.out);
  if (layout === undefined) return undefined;
  const texts = pages.map((page) => [page.path, page.relative, keptHash(page, page.text)]);
  return textHash(JSON.stringify([readOptions(job), emitOptions(job, version), job.out, layout, texts]));
}
