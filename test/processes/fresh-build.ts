import { execFile, spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root: string = fileURLToPath(new URL('../..', import.meta.url));
const execute = promisify(execFile);

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as its users have it: built, and run as a process of its own. */
export interface FreshBuild {
  readonly run: (
    words: readonly string[],
    options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
  ) => Promise<Finished>;
  /** For what runs until it is told to end. */
  readonly start: (words: readonly string[], options: { readonly cwd: string }) => ChildProcessWithoutNullStreams;
  readonly remove: () => Promise<void>;
}

/** Builds the sources as they are, whatever `dist/` holds; in a place where the packages are found. */
export async function freshBuild(name: string): Promise<FreshBuild> {
  const folder = path.join(root, 'node_modules/.cache', `md2sdk-${name}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await execute(process.execPath, [path.join(root, 'scripts/build.mjs'), '--no-types', '--out', path.join(folder, 'dist')]);
  for (const part of ['package.json', 'templates']) await cp(path.join(root, part), path.join(folder, part), { recursive: true });
  return {
    run: async (words, { cwd, env = {} }) => runNode([path.join(folder, 'dist/cli/main.js'), ...words], cwd, env),
    start: (words, { cwd }) => spawn(process.execPath, [path.join(folder, 'dist/cli/main.js'), ...words], { cwd }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function runNode(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Finished> {
  try {
    return { code: 0, ...(await execute(process.execPath, [...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}
