import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSettable } from '../../diagnostics/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { counted } from '../counted.ts';
import type { ReadJobs } from '../read/read-jobs.ts';
import { exitCodeOf, printDiagnostics, wordsOutput } from '../report.ts';
import { UsageError } from '../usage-error.ts';

/** Makes the findings of a run the known ones. Where pages could not be read, not all is found, so that the file is left as it is. */
export async function updateBaseline({ baseline, diagnostics, files }: ReadJobs, invocation: Invocation): Promise<ExitCode> {
  const output = wordsOutput(invocation);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  // What only the config calls an error keeps nothing from being found.
  const isWhole = errors.every(({ code }) => isSettable(code));
  if (!baseline && isWhole)
    throw new UsageError('there is no baseline to update', 'name it with `--baseline FILE`, or under `baseline` in the config');
  printDiagnostics(invocation, errors, files);
  if (!baseline || !isWhole) {
    output.write('the baseline is left as it is\n');
    return exitCodeOf(invocation, errors);
  }
  const { place, shown, text, fresh, gone, next } = baseline;
  const { dryRun, quiet } = invocation.settings;
  if (next !== text && !dryRun) {
    await mkdir(path.dirname(place.file), { recursive: true });
    await writeFile(place.file, next);
  }
  const dropped = gone.reduce((sum, { count }) => sum + count, 0);
  if (!quiet) output.write(`${shown}: ${counted(fresh, 'finding')} added, ${dropped} dropped\n`);
  if (!quiet && dryRun) output.write('dry run: nothing was written\n');
  return exitCodeOf(invocation, errors);
}
