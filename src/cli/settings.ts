import type { FormatName } from '../diagnostics/index.ts';
import type { Share } from '../shard/index.ts';

/** The flags of a run, read and checked. */
export interface Settings {
  readonly config?: string;
  readonly noConfig: boolean;
  readonly out?: string;
  /** Of the API. */
  readonly name?: string;
  readonly api: readonly string[];
  /** The part of the pages that is to be read. */
  readonly shard?: Share;
  /** What is to be merged: files, folders or globs. */
  readonly shards: readonly string[];
  readonly format: FormatName;
  /** In place of `format`: a text for a changelog. */
  readonly markdown: boolean;
  /** Changes that a comparison is to fail on. */
  readonly failOn?: 'breaking' | 'senders' | 'readers' | 'any';
  readonly language: 'en' | 'zh';
  /** Infinity where there is no limit. */
  readonly maxWarnings: number;
  /** The file of known findings; the config may name one, too. */
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  /** Mend the pages first. */
  readonly fix: boolean;
  readonly noCache: boolean;
  readonly dryRun: boolean;
  readonly keepGoing: boolean;
  readonly diff: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}
