import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodePage } from './decode-page.ts';
import { findPages } from './find-pages.ts';
import type { FindOptions } from './find-pages.ts';
import { sourceFile } from './source-file.ts';
import type { SourceFile } from './source-file.ts';

/** What stood in the way of reading an input as UTF-8 text. */
export type InputProblem =
  /** The input matches no page; `input` as given. */
  | { readonly kind: 'unmatched'; readonly input: string }
  /** The page was read, on the guess that this is its encoding. */
  | { readonly kind: 'encoding'; readonly file: SourceFile; readonly encoding: string }
  /** The page was not read; its first bad character is at `offset`. */
  | { readonly kind: 'damaged' | 'binary'; readonly file: SourceFile; readonly offset: number };

export interface Inputs {
  /** Sorted by `relative`, in code unit order. */
  readonly pages: readonly SourceFile[];
  readonly problems: readonly InputProblem[];
}

export interface ReadInputsOptions extends FindOptions {
  /** What `SourceFile.path` is relative to; `cwd` where absent. */
  readonly shownFrom?: string;
}

/** Reads the files, folders and globs that `inputs` name. */
export async function readInputs(inputs: readonly string[], options: ReadInputsOptions): Promise<Inputs> {
  const found = await findPages(inputs, options);
  const read = found.files.map((file) => readPage(file, found.base, options));
  read.sort((a, b) => compareText(a.page.relative, b.page.relative));
  const unmatched = found.unmatched.map((input): InputProblem => ({ kind: 'unmatched', input }));
  return {
    pages: read.filter(({ problem }) => problem === undefined || problem.kind === 'encoding').map(({ page }) => page),
    problems: [...unmatched, ...read.flatMap(({ problem }) => problem ?? [])],
  };
}

interface ReadPage {
  readonly page: SourceFile;
  readonly problem?: InputProblem;
}

/** Not side by side: thousands of small files are read faster one by one, and never exhaust the files a process may open. */
function readPage(file: string, base: string, options: ReadInputsOptions): ReadPage {
  const decoded = decodePage(readFileSync(file));
  const shown = path.relative(options.shownFrom ?? options.cwd, file);
  const page = sourceFile(withSlashes(shown), decoded.text, withSlashes(path.relative(base, file)));
  if ('badOffset' in decoded) {
    return { page, problem: { kind: decoded.encoding, file: page, offset: decoded.badOffset } };
  }
  if (decoded.encoding === 'utf-8') return { page };
  return { page, problem: { kind: 'encoding', file: page, encoding: decoded.encoding } };
}

function withSlashes(file: string): string {
  return file.split(path.sep).join('/');
}

/** Not by locale: the same order on every system. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
