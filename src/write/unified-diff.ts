import type { PlannedFile } from './plan-write.ts';

/** What separates a file on disk from what the pages yield, as `git diff` would print it. */
export async function unifiedDiff({ path, found, wanted }: PlannedFile): Promise<string> {
  // Few runs are asked for one; and of the package, which is two dozen modules, it takes this one.
  const { createTwoFilesPatch } = await import('diff/lib/patch/create.js');
  const from = found === undefined ? '/dev/null' : `a/${path}`;
  const to = wanted === undefined ? '/dev/null' : `b/${path}`;
  const options = { context: 3, stripTrailingCr: true };
  const patch = createTwoFilesPatch(from, to, found ?? '', wanted?.content ?? '', undefined, undefined, options);
  return patch.replace(/^=+\n/, '');
}
