import { goneFindings } from '../baseline/gone-findings.ts';
import { updateBaseline } from '../baseline/update-baseline.ts';
import type { Run } from '../command.ts';
import { fixPages } from '../fix/fix-pages.ts';
import { progressOn } from '../progress.ts';
import { readJobs } from '../read/read-jobs.ts';
import { exitCodeOf, printDiagnostics, wordsOutput } from '../report.ts';

/** Reads the pages and says what is wrong with them. */
export const lint: Run = async (invocation) => {
  const { settings } = invocation;
  const progress = progressOn(invocation.terminal, settings.quiet);
  const unmended = settings.fix ? await fixPages(invocation, progress) : 0;
  const read = await readJobs(invocation, progress);
  progress.clear();
  if (settings.updateBaseline) return updateBaseline(read, invocation);
  const gone = read.baseline ? await goneFindings(read.baseline) : { diagnostics: [], files: [] };
  const diagnostics = [...read.diagnostics, ...gone.diagnostics];
  printDiagnostics(invocation, diagnostics, [...read.files, ...gone.files]);
  // Of what a baseline does not know nothing is allowed, unless it is said how much.
  const warnings = read.diagnostics.filter(({ severity }) => severity === 'warning').length;
  const maxWarnings = read.baseline && settings.maxWarnings === Number.POSITIVE_INFINITY ? 0 : settings.maxWarnings;
  if (read.baseline && warnings > maxWarnings)
    wordsOutput(invocation).write(
      `\`${read.baseline.shown}\` does not know these: mend the pages, or accept them with \`--update-baseline\`\n`,
    );
  return exitCodeOf({ ...invocation, settings: { ...settings, maxWarnings } }, diagnostics) || (unmended > 0 ? 1 : 0);
};
