import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageExtensions } from './find-pages.ts';
import { runGit } from './run-git.ts';

/** Pages of a git revision, brought to a folder where they are read as any others. */
export interface Revision {
  /** Stands for the repository's root. */
  readonly root: string;
  /** Where a file or folder of the working tree, absolute, stands in `root`. */
  readonly place: (file: string) => string;
  readonly remove: () => Promise<void>;
}

export type RevisionProblem =
  /** git cannot be started. */
  | { readonly kind: 'no-git' }
  | { readonly kind: 'no-repository' }
  /** git knows no such revision; `reason` in its words. */
  | { readonly kind: 'unknown-revision'; readonly reason: string }
  /** The input lies outside of the repository. */
  | { readonly kind: 'outside'; readonly input: string };

/** `inputs`: files, folders and globs as they stand in the working tree, absolute. The repository is only read. */
export async function readRevision(name: string, cwd: string, inputs: readonly string[]): Promise<Revision | RevisionProblem> {
  const top = await runGit(cwd, ['rev-parse', '--show-toplevel']);
  if (top.code === undefined) return { kind: 'no-git' };
  if (top.code !== 0) return { kind: 'no-repository' };
  const toplevel = await realpath(top.stdout.toString().trimEnd());
  const commit = await commitOf(name, cwd);
  if (typeof commit !== 'string') return commit;
  const wanted: string[] = [];
  for (const input of inputs) {
    const inside = path.relative(toplevel, await realPlace(input));
    if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return { kind: 'outside', input };
    wanted.push(inside.split(path.sep).join('/'));
  }
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'md2sdk-revision-')));
  const remove = async (): Promise<void> => rm(root, { recursive: true, force: true });
  try {
    await bringFiles(toplevel, commit, wanted, root);
  } catch (error) {
    await remove();
    throw error;
  }
  const realCwd = await realpath(cwd);
  return { root, remove, place: (file) => path.join(root, path.relative(toplevel, path.resolve(realCwd, path.relative(cwd, file)))) };
}

/** A name that begins with a dash would be an option; one with two dots is no single revision. */
async function commitOf(name: string, cwd: string): Promise<string | RevisionProblem> {
  if (name === '' || name.startsWith('-') || name.includes('..')) return { kind: 'unknown-revision', reason: 'it is no name of one' };
  const { code, stdout, stderr } = await runGit(cwd, ['rev-parse', '--verify', `${name}^{commit}`]);
  return code === 0 ? stdout.toString().trim() : { kind: 'unknown-revision', reason: stderr.replace(/^fatal: /, '') };
}

/** What is not there now may have been there then: of a path that does not exist, the part that does is made real. */
async function realPlace(file: string): Promise<string> {
  const folder = path.dirname(file);
  const real = await realpath(file).catch(() => undefined);
  return real ?? (folder === file ? file : path.join(await realPlace(folder), path.basename(file)));
}

interface TreeEntry {
  readonly id: string;
  readonly file: string;
}

async function bringFiles(toplevel: string, commit: string, wanted: readonly string[], root: string): Promise<void> {
  const listed = await needed(toplevel, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  const entries = treeEntries(listed.toString()).filter(({ file }) => wanted.some((input) => mayMatch(file, input)));
  const contents = blobContents(
    await needed(toplevel, ['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join('')),
    entries.length,
  );
  for (const [index, { file }] of entries.entries()) {
    const target = path.join(root, file);
    // A tree that was made by hand may name what lies outside of it.
    if (!target.startsWith(root + path.sep)) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, contents[index] ?? '');
  }
}

async function needed(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  const { code, stdout, stderr } = await runGit(cwd, args, input);
  if (code !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout;
}

/** Files; links and other repositories are left out. */
function treeEntries(listed: string): TreeEntry[] {
  return listed.split('\0').flatMap((line) => {
    const [, id, file] = /^100\d{3} blob ([\da-f]+)\t([^]+)$/.exec(line) ?? [];
    return id === undefined || file === undefined ? [] : [{ id, file }];
  });
}

/** Whether an input can lead to a file: pages below a folder, the file itself, anything below the fixed part of a glob. */
function mayMatch(file: string, input: string): boolean {
  const parts = input === '' ? [] : input.split('/');
  const open = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  const fixed = (open < 0 ? parts : parts.slice(0, open)).join('/');
  if (file === fixed) return true;
  const below = fixed === '' || file.startsWith(`${fixed}/`);
  return below && (open >= 0 || pageExtensions.includes(path.posix.extname(file).toLowerCase()));
}

/** What `git cat-file --batch` prints: a line with the size, the content, and a line end, for each. */
function blobContents(printed: Buffer, count: number): Buffer[] {
  const contents: Buffer[] = [];
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const lineEnd = printed.indexOf(10, offset);
    const size = Number(printed.toString('latin1', offset, lineEnd).split(' ')[2]);
    contents.push(printed.subarray(lineEnd + 1, lineEnd + 1 + size));
    offset = lineEnd + 1 + size + 1;
  }
  return contents;
}
