import type { PackedReading } from './pack-reading.ts';
import type { Share } from './share.ts';

/** Who read the pages, and for what: readings of another origin would not be those of one run. */
export interface Origin {
  /** Of md2sdk. */
  readonly tool: string;
  /** Of the API. */
  readonly api: string;
  /** Of the words that the config adds. */
  readonly vocabulary: string;
}

export interface ShardPage {
  /** `SourceFile.relative`. */
  readonly page: string;
  /** Of its text. */
  readonly hash: string;
  readonly reading: PackedReading;
}

/** A share of an API's pages, as they were read. Plain data. */
export interface Shard extends Origin {
  readonly share: Share;
  /** Of all that follows. */
  readonly digest: string;
  readonly pages: readonly ShardPage[];
}

/** What is in a file that should hold a shard; nothing, where that is none. */
export interface ShardFile {
  /** Its path, for people. */
  readonly file: string;
  readonly shard: Shard | undefined;
}

export interface FiledShard extends ShardFile {
  readonly shard: Shard;
}
