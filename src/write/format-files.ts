import path from 'node:path';
import type { Options } from 'prettier';
import type { Store } from '../cache/index.ts';
import { contentHash, fileHash } from './content-hash.ts';
import { formatIdentity } from './format-identity.ts';
import { manifestPath } from './manifest.ts';
import type { OutputFile } from './output-file.ts';
import { prettierSetup } from './prettier-setup.ts';

type Prettier = typeof import('prettier');

export interface FormatResult {
  readonly files: readonly OutputFile[];
  /** Set where prettier failed: those files are as they came. */
  readonly problem?: FormatProblem;
}

export interface FormatProblem {
  /** The first file that it failed on. */
  readonly path: string;
  /** Of how many. */
  readonly count: number;
  /** In prettier's words, one line. */
  readonly reason: string;
}

export interface FormatFilesOptions {
  /** Keeps how files came out, so that prettier is loaded for those alone that it has not seen. */
  readonly store?: Store | undefined;
}

/**
 * Files as the prettier config that holds in the output folder wants them. They come as prettier's defaults want them, so that
 * without a config prettier is not even loaded.
 */
export async function formatFiles(folder: string, files: readonly OutputFile[], { store }: FormatFilesOptions = {}): Promise<FormatResult> {
  const setup = prettierSetup(folder);
  if (!setup) return { files };
  const format = remembering(
    lazily(() => fileFormatter(folder, setup.ignores)),
    formatIdentity(folder),
    store,
  );
  const problems: Omit<FormatProblem, 'count'>[] = [];
  const attempt = async (file: OutputFile): Promise<OutputFile> => {
    try {
      return await format(file);
    } catch (error) {
      problems.push({ path: file.path, reason: firstLine(error) });
      return file;
    }
  };
  const others = await Promise.all(files.filter((file) => file.path !== manifestPath).map(attempt));
  const manifest = files.find((file) => file.path === manifestPath);
  const formatted = manifest ? [...others, await attempt(stamped(manifest, others))] : others;
  const [first] = problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: formatted, ...(first && { problem: { ...first, count: problems.length } }) };
}

type Format = (file: OutputFile) => Promise<OutputFile>;

/** Made when the first file needs it. */
function lazily(make: () => Promise<Format>): Format {
  let made: Promise<Format> | undefined;
  return async (file) => (await (made ??= make()))(file);
}

function remembering(format: Format, identity: string | undefined, store: Store | undefined): Format {
  if (identity === undefined || !store) return format;
  return async (file) => {
    const key = contentHash(JSON.stringify([identity, file.path, file.content]));
    const known = store.get(key);
    if (typeof known === 'string') return known === file.content ? file : { ...file, content: known };
    const formatted = await format(file);
    store.put?.(key, formatted.content);
    return formatted;
  };
}

/** Loads prettier. */
async function fileFormatter(folder: string, ignorePath: readonly string[]): Promise<Format> {
  const prettier = await import('prettier');
  const defaults = new Map((await prettier.getSupportInfo()).options.map((option) => [option.name as string, option.default]));
  return async (file) => {
    const filepath = path.join(folder, file.path);
    // First of all: what is ignored is out of the config's reach, even of one that is broken.
    const { ignored } = await prettier.getFileInfo(filepath, { ignorePath: [...ignorePath], resolveConfig: false });
    if (ignored) return file;
    const config = await prettier.resolveConfig(filepath, { editorconfig: true });
    const differs = Object.entries(config ?? {}).some(([name, value]) => value !== defaults.get(name));
    return config && differs ? formatFile(file, { ...config, filepath }, prettier) : file;
  };
}

/** What prettier cannot parse (a licence, an ignore file) stays as it is. */
async function formatFile(file: OutputFile, options: Options & { filepath: string }, prettier: Prettier): Promise<OutputFile> {
  const { inferredParser } = await prettier.getFileInfo(options.filepath);
  return inferredParser === null ? file : { ...file, content: await prettier.format(file.content, options) };
}

/** The manifest vouches for what is written, not for what was emitted. */
function stamped(manifest: OutputFile, files: readonly OutputFile[]): OutputFile {
  const { files: hashes, ...others } = JSON.parse(manifest.content) as { readonly files: Readonly<Record<string, string>> };
  const known = new Map(files.map((file) => [file.path, fileHash(file)]));
  const renewed = Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [name, known.get(name) ?? hash]));
  const unchanged = Object.entries(hashes).every(([name, hash]) => renewed[name] === hash);
  return unchanged ? manifest : { ...manifest, content: `${JSON.stringify({ ...others, files: renewed }, null, 2)}\n` };
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.trim();
}
