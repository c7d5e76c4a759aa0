import type { FormatName } from '../diagnostics/index.ts';

/** The flags of a run, read and checked. */
export interface Settings {
  readonly config?: string;
  readonly noConfig: boolean;
  readonly out?: string;
  /** Of the API. */
  readonly name?: string;
  readonly api: readonly string[];
  readonly format: FormatName;
  /** In place of `format`: a text for a changelog. */
  readonly markdown: boolean;
  /** Changes that a comparison is to fail on. */
  readonly failOn?: 'breaking' | 'senders' | 'readers' | 'any';
  readonly language: 'en' | 'zh';
  /** Infinity where there is no limit. */
  readonly maxWarnings: number;
  readonly dryRun: boolean;
  readonly keepGoing: boolean;
  readonly diff: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}
