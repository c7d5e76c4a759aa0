import type { Diagnostic } from '../../diagnostics/index.ts';
import { unifiedDiff } from '../../write/index.ts';
import { mendingCommand } from '../check/mending-command.ts';
import { staleDiagnostics } from '../check/stale-diagnostics.ts';
import type { Run } from '../command.ts';
import { counted } from '../counted.ts';
import { emitJobs, needOut, planOf } from '../generate/emit-job.ts';
import { progressOn } from '../progress.ts';
import { readJobs } from '../read/read-jobs.ts';
import { exitCodeOf, hasErrors, printDiagnostics, wordsOutput } from '../report.ts';

/** Generates in memory and compares with what is on disk. */
export const check: Run = async (invocation) => {
  const { settings, terminal } = invocation;
  const progress = progressOn(terminal, settings.quiet);
  const read = await readJobs(invocation, progress, { check: needOut, recall: true });
  const made = await emitJobs(hasErrors(read.diagnostics) ? [] : read.list, invocation, progress, { keep: false });
  // Laid out otherwise, every file would differ.
  const emitted = hasErrors(made.diagnostics) ? [] : made.jobs;
  const found: Diagnostic[] = [];
  const diffs: string[] = [];
  let stale = 0;
  for (const job of emitted) {
    const { diagnostics, files } = staleDiagnostics(planOf(job), job, invocation);
    found.push(...diagnostics);
    stale += files.length;
    if (settings.diff) diffs.push(...(await Promise.all(files.map(({ file }) => unifiedDiff(file)))));
  }
  progress.clear();
  const diagnostics = [...read.diagnostics, ...made.diagnostics, ...found];
  printDiagnostics(invocation, diagnostics, read.files, { countNotes: true });
  const output = wordsOutput(invocation);
  if (diffs.length > 0) output.write(diffs.join(''));
  if (stale > 0) output.write(`${counted(stale, 'stale file')}: run \`${mendingCommand(invocation)}\`\n`);
  else if (!settings.quiet && emitted.length > 0 && found.length === 0)
    output.write(`${emitted.map(({ job }) => job.name).join(', ')}: up to date\n`);
  return exitCodeOf(invocation, diagnostics);
};
