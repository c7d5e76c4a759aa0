import { existsSync } from 'node:fs';
import { changedFiles, lookAt, nextChange } from '../../watch/index.ts';
import type { Invocation, Run } from '../command.ts';
import { counted } from '../counted.ts';
import { faultText } from '../fault-text.ts';
import { printDiagnostics } from '../report.ts';
import { prepare, runRound, standing } from '../watch/watch-round.ts';
import type { Watching, WatchState } from '../watch/watch-round.ts';
import { say, sayChanged, sayRound } from '../watch/watch-words.ts';

/** Generates, then again whenever pages or config change, until it is told to end. */
export const watch: Run = async (invocation) => {
  const signal = invocation.terminal.untilEnded?.() ?? new AbortController().signal;
  let state: WatchState = { models: new Map() };
  let isFirst = true;
  while (!signal.aborted) {
    const turn = await takeTurn(state, invocation, signal, isFirst);
    state = turn.state;
    if (isFirst && !signal.aborted) say(invocation, `watching ${counted(turn.seen.size, 'file')}; Ctrl+C ends it\n`);
    isFirst = false;
    const changed = await nextChange(turn.watched, turn.seen, { signal });
    if (changed.length > 0) sayChanged(changed, invocation);
  }
  return 0;
};

interface Turn extends Watching {
  readonly state: WatchState;
}

/** One run, whatever comes of it. At the start, what no later change could mend ends the command instead. */
async function takeTurn(state: WatchState, invocation: Invocation, signal: AbortSignal, isFirst: boolean): Promise<Turn> {
  let watching = await standing(state, invocation);
  try {
    const prepared = await prepare(state, watching, invocation);
    watching = prepared;
    const { jobs, broken } = prepared;
    const round = jobs && (await runRound(jobs, state, invocation, signal));
    const config = broken?.config ?? jobs?.config;
    const diagnostics = [...(broken?.problems ?? []), ...(round?.made.diagnostics ?? [])];
    printDiagnostics(invocation, diagnostics, [...(config ? [config] : []), ...(round?.read.files ?? [])], { countNotes: true });
    if (broken) say(invocation, jobs ? 'the last good config stays in force\n' : 'nothing was written\n');
    if (round && !signal.aborted) sayRound(round, invocation);
    return { ...watching, state: round?.state ?? state };
  } catch (error) {
    if (isFirst) throw error;
    if (!(await wentMeanwhile(error, watching))) invocation.terminal.stderr.write(faultText(error));
    return { ...watching, state };
  }
}

/** A page that was removed between being found and being read: the next run knows. */
async function wentMeanwhile(error: unknown, { watched, seen }: Watching): Promise<boolean> {
  if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code !== 'ENOENT') return false;
  return changedFiles(seen, (await lookAt(watched)).stamps).some((file) => !existsSync(file));
}
