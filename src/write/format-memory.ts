import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { contentHash } from './content-hash.ts';
import type { OutputFile } from './output-file.ts';
import type { PrettierSetup } from './prettier-setup.ts';

/** How files came out of prettier the last time, so that a run that changes nothing need not load it. Safe to delete. */
export interface FormatMemory {
  /** The files as they stand in the folder, if that is how prettier would leave them again. */
  readonly recall: () => readonly OutputFile[] | undefined;
  readonly keep: (formatted: readonly OutputFile[]) => void;
}

interface Remembered {
  readonly key: string;
  /** Content hashes by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Nothing, where what prettier does hangs on more than we can see, or where there is no place for it. */
export function formatMemory(folder: string, setup: PrettierSetup, files: readonly OutputFile[]): FormatMemory | undefined {
  const place = cacheFolder(folder);
  if (place === undefined || !setup.configs.every(isSelfContained)) return undefined;
  const file = path.join(place, `format-${contentHash(folder).slice(0, 16)}.json`);
  const key = keyOf(setup, files);
  return {
    recall: () => {
      const remembered = read(file);
      return remembered?.key === key ? recalled(folder, files, remembered.files) : undefined;
    },
    keep: (formatted) => write(file, { key, files: hashesOf(formatted) }),
  };
}

/** A config that is a program, or names packages, may say something else tomorrow. */
function isSelfContained(config: string): boolean {
  if (/\.[mc]?[jt]s$/.test(config)) return false;
  const text = readFileSync(config, 'utf8');
  const isName = /"prettier"\s*:\s*"/.test(text) || (path.basename(config) !== 'package.json' && !/[:=[{]/.test(text));
  return !isName && !/\bplugins\b/.test(text);
}

/** Everything that decides how prettier leaves the files. */
function keyOf({ configs, ignores }: PrettierSetup, files: readonly OutputFile[]): string {
  const texts = [...configs, ...ignores].map((file) => [file, readFileSync(file, 'utf8')]);
  const { version } = createRequire(import.meta.url)('prettier/package.json') as { version: string };
  return createHash('sha256')
    .update(JSON.stringify([version, texts, hashesOf(files)]))
    .digest('hex');
}

function hashesOf(files: readonly OutputFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path: name, content }) => [name, contentHash(content)]));
}

/** All of them, or nothing: what is missing or was edited needs prettier. */
function recalled(folder: string, files: readonly OutputFile[], hashes: Remembered['files']): OutputFile[] | undefined {
  const found: OutputFile[] = [];
  for (const file of files) {
    const hash = hashes[file.path];
    if (hash === contentHash(file.content)) {
      found.push(file);
      continue;
    }
    const content = textOf(path.join(folder, file.path));
    if (content === undefined || contentHash(content) !== hash) return undefined;
    found.push({ ...file, content });
  }
  return found;
}

/** Where the tools of a project put what may be deleted. */
function cacheFolder(folder: string): string | undefined {
  const modules = path.join(folder, 'node_modules');
  if (existsSync(modules)) return path.join(modules, '.cache', 'md2sdk');
  const above = path.dirname(folder);
  return above === folder ? undefined : cacheFolder(above);
}

function read(file: string): Remembered | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Remembered;
  } catch {
    return undefined;
  }
}

/** What cannot be kept is found out again. */
function write(file: string, remembered: Remembered): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(remembered));
  } catch {
    return;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
