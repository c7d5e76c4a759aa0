/** One of the two streams that a run writes to. */
export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What a run knows of the world around it; tests give their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** In milliseconds; for durations only. */
  readonly now: () => number;
  /** Asked for by what runs until it is told to end: aborts then. Absent: it is never told. */
  readonly untilEnded?: () => AbortSignal;
}

/** https://no-color.org and https://force-color.org; else colour is for terminals. */
export function wantsColor(output: Output, env: Terminal['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') return env['FORCE_COLOR'] !== '0';
  return output.isTTY === true && env['TERM'] !== 'dumb';
}
