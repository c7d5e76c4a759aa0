import type { SourceFile } from '../../source/index.ts';

export interface FormatOptions {
  /** The file that a span counts in; absent where it is unknown, and then there is no code frame. */
  readonly file: (path: string) => SourceFile | undefined;
  readonly color: boolean;
  /** Of md2sdk, for the formats that name their tool. */
  readonly version: string;
}
