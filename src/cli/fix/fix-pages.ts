import path from 'node:path';
import { visible } from '../../diagnostics/index.ts';
import type { MendedPage } from '../../fix/index.ts';
import { unifiedDiff } from '../../write/index.ts';
import type { Invocation } from '../command.ts';
import { counted } from '../counted.ts';
import { readOptions } from '../job/job-options.ts';
import type { Progress } from '../progress.ts';
import type { ReadJob } from '../read/read-job.ts';
import { readJobs } from '../read/read-jobs.ts';
import { wordsOutput } from '../report.ts';
import { pageOnDisk } from './page-on-disk.ts';

/** Mends the pages, or shows how they would be mended; gives the number of pages that it had to leave as they are. */
export async function fixPages(invocation: Invocation, progress: Progress): Promise<number> {
  const { settings, terminal } = invocation;
  const { list } = await readJobs(invocation, progress);
  const output = wordsOutput(invocation);
  let left = 0;
  let places = 0;
  const pages = await mendedPages(list, invocation, progress);
  progress.clear();
  for (const page of pages) {
    const disk = pageOnDisk(path.resolve(terminal.cwd, page.file.path), page.file);
    if ('refusal' in disk) {
      left++;
      output.write(`${visible(page.file.path)}: not mended, for ${disk.refusal}\n`);
      continue;
    }
    places += page.mended.length;
    if (settings.dryRun) output.write(await difference(page));
    else disk.replace(page.text);
    if (!settings.quiet) output.write(`${visible(page.file.path)}: ${whatWasDone(page)}\n`);
  }
  if (!settings.quiet) {
    const verb = settings.dryRun ? 'dry run: nothing was written; to be mended' : 'mended';
    output.write(
      pages.length === 0 ? 'nothing to mend\n' : `${verb}: ${counted(places, 'place')} on ${counted(pages.length - left, 'page')}\n`,
    );
  }
  return left;
}

async function mendedPages(list: readonly ReadJob[], invocation: Invocation, progress: Progress): Promise<MendedPage[]> {
  // nothing of it is loaded for those who only want to be told
  const { mendPages } = await import('../../fix/index.ts');
  const found: MendedPage[] = [];
  for (const { job, pages, reading } of list) {
    if (!reading) continue;
    progress.stage(`${job.name}: mending`);
    const options = readOptions(job);
    // what two APIs read, each by its own rules, would have to say the same to both
    const leave = new Set(list.filter((other) => other.job !== job).flatMap((other) => other.pages.map((page) => page.path)));
    const read = (some: typeof pages): ReturnType<Invocation['engine']['read']> => invocation.engine.read(some, options);
    found.push(...(await mendPages(pages, { read, reading, leave, ...(options.vocabulary && { spellings: options.vocabulary }) })));
  }
  return found;
}

async function difference({ file, text }: MendedPage): Promise<string> {
  const path = visible(file.path);
  const diff = await unifiedDiff({ path, state: 'changed', found: file.text, wanted: { path, content: text } });
  // a page may hold what a terminal would obey
  return diff.replace(/[^\n\t]+/g, visible);
}

/** `types spelt as usual (lines 7, 9), pipes in cells escaped (line 12)`. */
function whatWasDone({ mended }: MendedPage): string {
  const titles = [...new Set(mended.map(({ title }) => title))];
  return titles
    .map((title) => {
      const lines = [...new Set(mended.filter((one) => one.title === title).map(({ line }) => line))].sort((a, b) => a - b);
      return `${title} (${lines.length > 1 ? 'lines' : 'line'} ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ', …' : ''})`;
    })
    .join(', ');
}
