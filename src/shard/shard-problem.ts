import type { SourceFile } from '../source/index.ts';
import type { Origin } from './shard.ts';
import type { Share } from './share.ts';

/** What keeps shards from being joined. `file`: of a shard, for people. */
export type ShardProblem =
  /** The file is no shard, or is damaged. */
  | { readonly kind: 'unreadable'; readonly file: string }
  /** The shard was made of something else, or by another md2sdk. */
  | { readonly kind: keyof Origin; readonly file: string; readonly found: string; readonly wanted: string }
  /** The shards were not made by one split. */
  | { readonly kind: 'split'; readonly file: string; readonly count: number; readonly other: string; readonly otherCount: number }
  /** Two files are the same share, and differ. */
  | { readonly kind: 'twice'; readonly file: string; readonly share: Share; readonly other: string }
  /** Shares are not there; the first few of them. */
  | { readonly kind: 'missing'; readonly first: readonly Share[]; readonly total: number }
  /** The pages say something else now than when they were read. */
  | { readonly kind: 'changed'; readonly pages: readonly SourceFile[] }
  /** The pages are in no shard. */
  | { readonly kind: 'unread'; readonly pages: readonly SourceFile[] }
  /** The shard read pages that are not there now; as in their input folder. */
  | { readonly kind: 'surplus'; readonly file: string; readonly names: readonly string[] };
