import type { Run } from '../command.ts';
import { progressOn } from '../progress.ts';
import { readJobs } from '../read-jobs.ts';
import { exitCodeOf, printDiagnostics } from '../report.ts';

/** Reads the pages and says what is wrong with them. */
export const lint: Run = async (invocation) => {
  const progress = progressOn(invocation.terminal, invocation.settings.quiet);
  const { diagnostics, files } = await readJobs(invocation, progress);
  progress.clear();
  printDiagnostics(invocation, diagnostics, files);
  return exitCodeOf(invocation, diagnostics);
};
