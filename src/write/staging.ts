import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stands in the output folder while a set is written: what it moves lies on the same disk, and two runs see each other. */
export const stagingName = '.md2sdk-writing';

const ownerName = 'owner.json';
const pollMs = 50;

/** How a claim ended: `free` is ours now; `left` is ours too, and holds what a run that died left behind. */
export type Claim = 'free' | 'left' | 'busy';

/** Takes the staging folder for this process; waits while a living process has it. */
export async function claimStaging(folder: string, patienceMs: number): Promise<Claim> {
  const staging = path.join(folder, stagingName);
  for (let waited = 0; ; waited += pollMs) {
    if (await create(staging)) {
      await sign(staging);
      return 'free';
    }
    if (await isAbandoned(staging)) {
      await sign(staging);
      return 'left';
    }
    if (waited >= patienceMs) return 'busy';
    await sleep(pollMs);
  }
}

/** Whether a set is under way, or was when its run died. */
export function isStaging(folder: string): boolean {
  return existsSync(path.join(folder, stagingName));
}

export async function removeStaging(folder: string): Promise<void> {
  await rm(path.join(folder, stagingName), { recursive: true, force: true });
}

async function create(staging: string): Promise<boolean> {
  try {
    await mkdir(staging);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function sign(staging: string): Promise<void> {
  await writeFile(path.join(staging, ownerName), JSON.stringify({ pid: process.pid, host: hostname() }));
}

async function isAbandoned(staging: string): Promise<boolean> {
  const owner = (await readFile(path.join(staging, ownerName), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)) as { readonly pid: number; readonly host: string } | undefined;
  if (owner !== undefined) return owner.host === hostname() && !isAlive(owner.pid);
  // Between making the folder and signing it only moments pass.
  const made = await stat(staging).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > 2000;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
