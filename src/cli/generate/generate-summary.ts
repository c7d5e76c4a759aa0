import type { Invocation } from '../command.ts';
import { hasErrors } from '../report.ts';
import type { GeneratedJobs } from './generate-jobs.ts';
import { readSummary, writeSummary } from './job-summary.ts';

/** What a run read and wrote, how it came out, and how long it took; `detail` says more of an API. */
export function generateSummary(
  { jobs, results, diagnostics }: GeneratedJobs,
  { settings, terminal }: Invocation,
  milliseconds: number,
  detail: (job: GeneratedJobs['jobs'][number], index: number) => readonly string[],
): string {
  const lines = jobs.flatMap((job, index) => {
    const result = results[index];
    return [
      ...detail(job, index),
      readSummary(job),
      ...(result && !result.refusal ? [`  ${writeSummary(result.plan, terminal.cwd)}`] : []),
    ];
  });
  const unwritten = results.length === 0 || results.some(({ refusal }) => refusal);
  const outcome = unwritten && hasErrors(diagnostics) ? ['nothing was written'] : settings.dryRun ? ['dry run: nothing was written'] : [];
  return `${[...lines, ...outcome, `done in ${(milliseconds / 1000).toFixed(1)} s`].join('\n')}\n`;
}
