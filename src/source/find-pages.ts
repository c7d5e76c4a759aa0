import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { eachFolderOnce } from './each-folder-once.ts';
import { isWithin } from './is-within.ts';

/** What a folder is searched for; a file that is named outright may end in anything. */
export const pageExtensions: readonly string[] = ['.md', '.markdown', '.mdx', '.txt', '.html'];

export interface FoundPages {
  /** The folder that `SourceFile.relative` counts from, absolute. */
  readonly base: string;
  /** Absolute, each once. */
  readonly files: readonly string[];
  /** Inputs that match nothing, as given. */
  readonly unmatched: readonly string[];
}

export interface FindOptions {
  /** What inputs are relative to. */
  readonly cwd: string;
  /** Absolute folders that a folder or glob leaves out, unless it lies in them: an SDK's README must not come back as a page. */
  readonly exclude?: readonly string[];
}

/** Files that the inputs (files, folders, globs) name. */
export async function findPages(inputs: readonly string[], options: FindOptions): Promise<FoundPages> {
  const matches = await Promise.all(inputs.map((input) => matchInput(input, options)));
  const files = [...new Set(matches.flatMap((match) => match.files))];
  const folder = matches.length === 1 ? matches[0]?.folder : undefined;
  const unmatched = inputs.filter((_, index) => matches[index]?.files.length === 0);
  return { base: folder ?? deepestFolder(matches, options.cwd), files, unmatched };
}

interface InputMatch {
  /** Set when the input is a folder. */
  readonly folder?: string;
  readonly files: readonly string[];
}

async function matchInput(input: string, { cwd, exclude = [] }: FindOptions): Promise<InputMatch> {
  const absolute = path.resolve(cwd, input);
  const kind = await stat(absolute).catch(() => undefined);
  if (kind?.isFile()) return { files: [absolute] };
  const avoided = exclude.filter((folder) => !isWithin(absolute, folder));
  if (kind?.isDirectory()) return { folder: absolute, files: await search('**/*', absolute, avoided, isPage) };
  const namesExtension = /\.\w+$/.test(input);
  return { files: await search(input.replaceAll('\\', '/'), cwd, avoided, namesExtension ? () => true : isPage) };
}

type Keep = (file: string) => boolean;

async function search(pattern: string, cwd: string, avoided: readonly string[], keep: Keep): Promise<string[]> {
  // Whoever names files, or asks for help, searches nothing.
  const { escapePath, glob } = await import('tinyglobby');
  const ignore = ['**/node_modules/**', ...avoided.flatMap((folder) => ignorePattern(cwd, folder, escapePath))];
  const settings: GlobOptions = { cwd, ignore, absolute: true, expandDirectories: false };
  const files = (await glob(pattern, settings)).map((file) => path.normalize(file));
  const pages = files.filter((file) => keep(file) && !avoided.some((folder) => isWithin(file, folder)));
  return eachFolderOnce(pages, cwd);
}

/** Spares the walk into an avoided folder that lies below. */
function ignorePattern(cwd: string, folder: string, escapePath: (text: string) => string): string[] {
  return isWithin(folder, cwd) ? [`${escapePath(path.relative(cwd, folder).split(path.sep).join('/'))}/**`] : [];
}

function isPage(file: string): boolean {
  return pageExtensions.includes(path.extname(file).toLowerCase());
}

function deepestFolder(matches: readonly InputMatch[], cwd: string): string {
  const folders = matches.flatMap((match) => match.folder ?? match.files.map((file) => path.dirname(file)));
  return folders.length === 0 ? cwd : folders.reduce(commonFolder);
}

function commonFolder(a: string, b: string): string {
  const left = a.split(path.sep);
  const right = b.split(path.sep);
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs < 0 ? a : left.slice(0, differs).join(path.sep) || path.sep;
}
