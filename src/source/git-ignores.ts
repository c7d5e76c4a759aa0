import { runGit } from './run-git.ts';

/** Whether git leaves a file out of the repository that a folder is in; not, where there is none. */
export async function gitIgnores(folder: string, file: string): Promise<boolean> {
  return (await runGit(folder, ['check-ignore', '--quiet', '--no-index', '--', file])).code === 0;
}
