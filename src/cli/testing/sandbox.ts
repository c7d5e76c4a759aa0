import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine } from '../engine.ts';
import { run } from '../run.ts';
import { fakeEngine } from './fake-engine.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Sandbox {
  readonly folder: string;
  readonly put: (file: string, content: string) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  /** Paths of all files below, sorted. */
  readonly list: (folder?: string) => Promise<string[]>;
  /** Runs a command line, its words between blanks. */
  readonly run: (
    line: string,
    more?: { readonly tty?: boolean; readonly engine?: Engine; readonly env?: Record<string, string> },
  ) => Promise<Outcome>;
  readonly remove: () => Promise<void>;
}

/** A folder of its own to run command lines in. */
export async function sandbox(): Promise<Sandbox> {
  const root = await mkdtemp(path.join(tmpdir(), 'md2sdk-cli-'));
  // An API that nobody names is called after it.
  const folder = path.join(root, 'shop');
  await mkdir(folder);
  return {
    folder,
    put: async (file, content) => {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), content);
    },
    read: (file) => readFile(path.join(folder, file), 'utf8'),
    list: async (inside = '.') => {
      const entries = await readdir(path.join(folder, inside), { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
      return files.map((file) => path.relative(path.join(folder, inside), file)).sort();
    },
    run: async (line, { tty = false, engine = fakeEngine, env = {} } = {}) => {
      const texts = { stdout: '', stderr: '' };
      const stdout = { isTTY: tty, write: (text: string) => (texts.stdout += text) };
      const stderr = { isTTY: tty, columns: 40, write: (text: string) => (texts.stderr += text) };
      const words = line.split(' ').filter((word) => word !== '');
      const code = await run(words, { cwd: folder, env, stdout, stderr, now: () => 0 }, engine);
      return { code, ...texts };
    },
    remove: () => rm(root, { recursive: true }),
  };
}
