import { visible } from '../../diagnostics/index.ts';
import { formatDiffPretty } from '../../diff/index.ts';
import { isWritten } from '../../write/index.ts';
import type { WritePlan } from '../../write/index.ts';
import type { Invocation } from '../command.ts';
import { counted } from '../counted.ts';
import { generateSummary } from '../generate/generate-summary.ts';
import { pageLines } from '../generate/job-summary.ts';
import { wordsOutput } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { wantsColor } from '../terminal.ts';
import type { Round } from './watch-round.ts';

/** More would push the changes of the API out of sight. */
const fewFiles = 20;
const fewPages = 3;

/** Says why there is another run. */
export function sayChanged(changed: readonly string[], invocation: Invocation): void {
  const { cwd } = invocation.terminal;
  const more = changed.length > fewPages ? ` and ${counted(changed.length - fewPages, 'other file')}` : '';
  const names = changed.slice(0, fewPages).map((file) => visible(shownPath(cwd, file)));
  say(invocation, `\nchanged: ${names.join(', ')}${more}\n`);
}

/** Says what changed in the APIs and which files were written; of an API that is new, what was found. */
export function sayRound(round: Round, invocation: Invocation): void {
  const { settings, terminal } = invocation;
  const output = wordsOutput(invocation);
  const { made, before, reports, milliseconds } = round;
  const changed = [...reports.values()].filter(({ diff }) => diff.changes.length > 0);
  const color = settings.color && wantsColor(output, terminal.env);
  if (changed.length > 0) say(invocation, `${formatDiffPretty(changed, { language: settings.language, color })}\n`);
  const summary = generateSummary(made, invocation, milliseconds, (job, index) => {
    const plan = made.results[index]?.plan;
    return before.has(job.job.name) && plan ? fileLines(plan, terminal.cwd) : pageLines(job, settings.verbose);
  });
  say(invocation, summary);
}

export function say(invocation: Invocation, text: string): void {
  if (!invocation.settings.quiet) wordsOutput(invocation).write(text);
}

function fileLines({ folder, files }: WritePlan, cwd: string): string[] {
  const lines = files.flatMap((file) => {
    const done = isWritten(file) ? 'written' : file.state === 'orphan' ? 'removed' : undefined;
    return done === undefined ? [] : [`  ${shownPath(cwd, folder, file.path)} ${done}`];
  });
  const more = lines.length > fewFiles ? [`  and ${counted(lines.length - fewFiles, 'other file')}`] : [];
  return [...lines.slice(0, fewFiles), ...more];
}
