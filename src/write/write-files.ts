import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileBytes } from './content-hash.ts';
import { folderLook } from './folder-look.ts';
import type { OutputFile } from './output-file.ts';
import { planWrite } from './plan-write.ts';
import type { FileState, PlannedFile, WritePlan } from './plan-write.ts';
import { refusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import { rollBack } from './roll-back.ts';
import { claimStaging, isStaging, removeStaging } from './staging.ts';
import { transact } from './transact.ts';
import type { Step } from './transact.ts';
import { walkFolder } from './walk-folder.ts';

export interface WriteOptions {
  /** Plan only. */
  readonly dryRun?: boolean;
  /** What was planned just now, to be looked at once more only under the lock. */
  readonly planned?: WritePlan;
  /** How long to wait for another run in the same folder. */
  readonly patienceMs?: number;
}

export interface WriteResult {
  /** What was done; or what would be, after a refusal or a dry run. */
  readonly plan: WritePlan;
  readonly refusal?: Refusal;
}

const writtenStates: ReadonlySet<FileState> = new Set(['new', 'changed', 'edited']);

export function isWritten({ state }: PlannedFile): boolean {
  return writtenStates.has(state);
}

/** Brings an output folder to hold these files: all of them or, where something stands against it, none. */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  { dryRun = false, planned, patienceMs = 10_000 }: WriteOptions = {},
): Promise<WriteResult> {
  const first = planned && !isStaging(folder) ? resultOf(planned) : lookWithoutLock(folder, files);
  if (first && (dryRun || first.refusal || stepsOf(first.plan).length === 0)) return first;
  if (dryRun) return resultOf(planWrite(folder, files));
  const created = await mkdir(folder, { recursive: true });
  try {
    return await writeLocked(folder, files, { first: first?.plan, patienceMs });
  } finally {
    // After a failure nothing stands in it.
    if (created !== undefined) await removeEmptyFolders(path.dirname(created), path.relative(path.dirname(created), folder));
  }
}

/** A run that changes nothing touches nothing, not even for the lock. Nothing, where a set is under way: it would be seen halfway. */
function lookWithoutLock(folder: string, files: readonly OutputFile[]): WriteResult | undefined {
  if (isStaging(folder)) return undefined;
  const result = resultOf(planWrite(folder, files));
  return isStaging(folder) ? undefined : result;
}

interface LockedOptions {
  /** What was planned without the lock. */
  readonly first: WritePlan | undefined;
  readonly patienceMs: number;
}

async function writeLocked(folder: string, files: readonly OutputFile[], { first, patienceMs }: LockedOptions): Promise<WriteResult> {
  const claim = await claimStaging(folder, patienceMs);
  if (claim === 'busy') return { plan: planWrite(folder, files), refusal: { kind: 'busy', paths: [] } };
  try {
    if (claim === 'left') await clearLeftovers(folder);
    const result = resultOf(first && stillHolds(first) ? first : planWrite(folder, files));
    if (!result.refusal) await transact(folder, stepsOf(result.plan));
    return result;
  } finally {
    await removeStaging(folder);
  }
}

/** Another run may have been here since. */
function stillHolds({ folder, look }: WritePlan): boolean {
  const content = look === undefined ? undefined : walkFolder(folder);
  return content !== undefined && folderLook(content) === look;
}

/** What a run that died left behind is undone, and the claim made anew. */
async function clearLeftovers(folder: string): Promise<void> {
  await rollBack(folder);
  await removeStaging(folder);
  await claimStaging(folder, 0);
}

function resultOf(plan: WritePlan): WriteResult {
  const against = refusal(plan);
  return { plan, ...(against && { refusal: against }) };
}

/** What goes is gone before the first file is put: a folder of old files may stand where a new file should, or a name differ by case only. */
function stepsOf({ files }: WritePlan): Step[] {
  const removed = files.filter(({ state }) => state === 'orphan').map(({ path: inside }) => ({ path: inside }));
  const written = files.flatMap((file) => (isWritten(file) && file.wanted ? [{ path: file.path, content: fileBytes(file.wanted) }] : []));
  return [...removed, ...written];
}
