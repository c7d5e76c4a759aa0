import path from 'node:path';
import { diagnose } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { planWrite, staleFiles, unifiedDiff } from '../../write/index.ts';
import type { StaleFile } from '../../write/index.ts';
import type { Invocation, Run } from '../command.ts';
import { counted } from '../counted.ts';
import { emitJobs, needOut } from '../emit-job.ts';
import type { EmittedJob } from '../emit-job.ts';
import { progressOn } from '../progress.ts';
import { readJobs } from '../read-jobs.ts';
import { exitCodeOf, hasErrors, printDiagnostics, wordsOutput } from '../report.ts';

/** Generates in memory and compares with what is on disk. */
export const check: Run = async (invocation) => {
  const { settings, terminal } = invocation;
  const progress = progressOn(terminal, settings.quiet);
  const read = await readJobs(invocation, progress, needOut);
  const emitted = hasErrors(read.diagnostics) ? [] : await emitJobs(read.list, invocation, progress);
  const stale: Diagnostic[] = [];
  const diffs: string[] = [];
  for (const job of emitted) {
    for (const file of staleFiles(planWrite(job.out, job.emitted))) {
      stale.push(staleDiagnostic(file, job, terminal.cwd));
      if (settings.diff) diffs.push(unifiedDiff(file.file));
    }
  }
  progress.clear();
  const diagnostics = [...read.diagnostics, ...stale];
  printDiagnostics(invocation, diagnostics, read.files);
  const output = wordsOutput(invocation);
  if (diffs.length > 0) output.write(diffs.join(''));
  if (stale.length > 0) output.write(`${counted(stale.length, 'stale file')}: run \`${mendingCommand(invocation)}\`\n`);
  else if (!settings.quiet && emitted.length > 0) output.write(`${emitted.map(({ job }) => job.name).join(', ')}: up to date\n`);
  return exitCodeOf(invocation, diagnostics);
};

const words: Readonly<Record<StaleFile['staleness'], readonly [Diagnostic['code'], string]>> = {
  missing: ['check/missing', 'the file is missing'],
  changed: ['check/changed', 'the pages say otherwise'],
  edited: ['check/edited', 'the file was edited by hand'],
  surplus: ['check/surplus', 'the pages yield no such file'],
};

function staleDiagnostic({ staleness, file }: StaleFile, { out, pages }: EmittedJob, cwd: string): Diagnostic {
  const [code, message] = words[staleness];
  const place = `${path.relative(cwd, out).split(path.sep).join('/') || '.'}/${file.path}`;
  const causes = (file.wanted?.sources ?? []).flatMap((source) => pages.find((page) => page.relative === source) ?? []);
  const related = causes.map((page) => ({ message: 'this page yields it', span: wholeFile(page.path) }));
  return diagnose(code, wholeFile(place), message, related.length > 0 ? { related } : {});
}

function wholeFile(file: string): { file: string; start: number; end: number; line: number; column: number } {
  return { file, start: 0, end: 0, line: 1, column: 1 };
}

/** The command line that was given, as `generate`. */
function mendingCommand({ inputs, settings }: Invocation): string {
  const flags = [
    ...(settings.config === undefined ? [] : ['--config', settings.config]),
    ...settings.api.flatMap((name) => ['--api', name]),
    ...(settings.out === undefined ? [] : ['--out', settings.out]),
  ];
  return ['md2sdk', 'generate', ...inputs, ...flags].map((word) => (/^[\w./:@=-]+$/.test(word) ? word : `'${word}'`)).join(' ');
}
