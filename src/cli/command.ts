import type { Engine } from './engine.ts';
import type { FlagName } from './flags.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What a command is run with. */
export interface Invocation {
  readonly inputs: readonly string[];
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly engine: Engine;
  /** Of md2sdk. */
  readonly version: string;
}

/** 0: fine. 1: findings or stale. 2: usage or crash. */
export type ExitCode = 0 | 1 | 2;

export type Run = (invocation: Invocation) => Promise<ExitCode>;

export interface Command {
  /** How its inputs are written. */
  readonly usage: string;
  readonly help: string;
  readonly flags: readonly FlagName[];
  /** Set where `--format markdown` is known. */
  readonly markdown?: true;
  /** Set where the words without a flag are shards; pages are named by `--input`, or by the config. */
  readonly shards?: true;
  /** Nothing of a command is loaded before it runs. */
  readonly load: () => Promise<Run>;
}
