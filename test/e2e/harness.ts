import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { EmittedFile } from '../../src/emit/index.ts';

const compiler = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

/** An SDK as its users have it: compiled by its own tsconfig.json, loaded by Node. */
export interface CompiledSdk {
  readonly folder: string;
  /** What the package's door exports. */
  readonly exports: Readonly<Record<string, unknown>>;
  readonly remove: () => Promise<void>;
}

/** Writes, compiles and imports an SDK. Throws with the compiler's own words if it does not compile. */
export async function compiledSdk(files: readonly EmittedFile[]): Promise<CompiledSdk> {
  const folder = await writtenSdk(files);
  await compile(folder);
  const exports = (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as Record<string, unknown>;
  return { folder, exports, remove: () => rm(folder, { recursive: true }) };
}

/** Writes an SDK into a folder of its own below the system's temporary one. */
export async function writtenSdk(files: readonly EmittedFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'md2sdk-e2e-'));
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return folder;
}

/** Runs the compiler in a folder; `args` go on its command line, over what the folder's tsconfig.json says. */
export async function compile(folder: string, args: readonly string[] = []): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    execFile(compiler, ['-p', folder, '--pretty', 'false', ...args], (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`the SDK does not compile:\n${stdout}${stderr}`));
    });
  });
}

export type Call = (input?: unknown, options?: unknown) => Promise<unknown>;

/** A call of a client by its dotted name: `user.update`. */
export function callOf(client: unknown, name: string): Call {
  const call = name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], client);
  if (typeof call !== 'function') throw new Error(`the client has no ${name}`);
  return call as Call;
}
