import { withSeverities } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { ownShare, printShard, shareName } from '../../shard/index.ts';
import type { Share } from '../../shard/index.ts';
import type { SourceFile } from '../../source/index.ts';
import { timed } from '../../timing/index.ts';
import { applyBaseline } from '../baseline/apply-baseline.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { counted } from '../counted.ts';
import { readOptions } from '../job/job-options.ts';
import type { Job, Jobs } from '../job/job.ts';
import { loneJob } from '../job/lone-job.ts';
import { resolveJobs } from '../job/resolve-jobs.ts';
import { progressOn } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { emptySummary } from '../read/api-summary.ts';
import { placedDiagnostic, readInputsOf } from '../read/read-job.ts';
import { exitCodeOf, printDiagnostics, wordsOutput } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';
import { shardFile, writeShardFile } from './shard-file.ts';
import { shardOrigin } from './shard-origin.ts';

interface ShardRead {
  readonly job: Job;
  /** All that there are, and those of the shard. */
  readonly pages: readonly SourceFile[];
  readonly own: readonly SourceFile[];
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly SourceFile[];
}

/**
 * Reads one share of an API's pages and writes their readings to a file. Errors in the pages do not keep it from that: `merge` tells
 * them again, with those of all other shards, and refuses then.
 */
export async function generateShard(invocation: Invocation, share: Share): Promise<ExitCode> {
  const { settings, terminal } = invocation;
  if (settings.keepGoing) throw new UsageError('`--keep-going` is for `merge`', 'a shard is written in spite of errors in any case');
  const started = terminal.now();
  const file = await shardFile(invocation, share);
  // `--out` is a file here, not the folder of an SDK.
  const { out: _, ...others } = settings;
  const jobs = await resolveJobs({ ...invocation, settings: others });
  if ('problems' in jobs) {
    printDiagnostics(invocation, jobs.problems, jobs.config ? [jobs.config] : []);
    return exitCodeOf(invocation, jobs.problems);
  }
  const progress = progressOn(terminal, settings.quiet);
  const read = await readShare(jobs, share, invocation, progress);
  const told = await withoutKnown(read, jobs, invocation);
  const code = exitCodeOf(invocation, told);
  const isWritten = read.pages.length > 0 && code !== 2 && !settings.dryRun;
  if (isWritten) writeShardFile(file, read.text);
  progress.clear();
  printDiagnostics(invocation, told, [...(jobs.config ? [jobs.config] : []), ...read.files], { countNotes: true });
  if (!settings.quiet) {
    const warnings = told.filter(({ severity }) => severity === 'warning').length;
    const lines = [
      `${read.job.name}, shard ${shareName(share)}: ${read.own.length} of ${counted(read.pages.length, 'page')}, ${counted(warnings, 'warning')}`,
      isWritten
        ? `  written to ${shownPath(terminal.cwd, file)}`
        : settings.dryRun
          ? 'dry run: nothing was written'
          : 'nothing was written',
      `done in ${((terminal.now() - started) / 1000).toFixed(1)} s`,
    ];
    wordsOutput(invocation).write(`${lines.join('\n')}\n`);
  }
  return code;
}

async function readShare(jobs: Jobs, share: Share, invocation: Invocation, progress: Progress): Promise<ShardRead> {
  const { terminal, engine } = invocation;
  const job = loneJob(jobs.list, 'a shard');
  if (!job) throw new UsageError('the inputs are of no API');
  const outs = job.out === undefined ? [] : [job.out];
  const { pages, problems } = await timed('inputs', () => readInputsOf(job, outs, terminal.cwd));
  const unread = problems.flatMap((problem) => (problem.kind === 'damaged' || problem.kind === 'binary' ? problem.file : []));
  const mine = new Set(ownShare([...pages, ...unread], share));
  const own = pages.filter((page) => mine.has(page));
  // What is wrong with a page is told with its shard alone.
  const told = problems.filter((problem) => problem.kind === 'unmatched' || mine.has(problem.file));
  progress.stage(`${job.name}: reading ${own.length} of ${counted(pages.length, 'page')}`);
  const readings = await timed('read', () => engine.readSheets(own, readOptions(job)));
  const found = [
    ...(await Promise.all(told.map((problem) => placedDiagnostic(problem, job)))),
    ...readings.flatMap((each) => each.diagnostics),
  ];
  const text = printShard(
    shardOrigin(job, invocation),
    share,
    readings.map((reading, at) => [own[at] as SourceFile, reading]),
  );
  return { job, pages, own, text, diagnostics: withSeverities(found, job.severity), files: [...own, ...unread] };
}

/** What a baseline knows is not told; what it knows of other pages is the business of others. */
async function withoutKnown(
  { job, own, diagnostics, files }: ShardRead,
  jobs: Jobs,
  invocation: Invocation,
): Promise<readonly Diagnostic[]> {
  if (!jobs.baseline) return [...jobs.notes, ...diagnostics];
  const read = { job, pages: own, summary: emptySummary, diagnostics, files };
  const told = await applyBaseline([read], jobs.baseline, invocation);
  return [...jobs.notes, ...told.diagnostics, ...told.list.flatMap((each) => each.diagnostics)];
}
