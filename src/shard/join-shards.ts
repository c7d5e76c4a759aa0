import type { SourceFile } from '../source/index.ts';
import { compareSplits } from './compare-splits.ts';
import { hashOf } from './hash-of.ts';
import { unpackReading } from './pack-reading.ts';
import type { Reading } from './pack-reading.ts';
import type { FiledShard, Origin, Shard, ShardFile, ShardPage } from './shard.ts';
import type { ShardProblem } from './shard-problem.ts';

/** What shards are to be used for. */
export interface ShardUse {
  readonly origin: Origin;
  readonly pages: readonly SourceFile[];
}

export interface Joined {
  /** Where there is any, nothing is to be read from the shards. */
  readonly problems: readonly ShardProblem[];
  readonly readingOf: (page: SourceFile) => Reading | undefined;
}

/** All readings of an API's pages. Shards that do not fit are told first: of pages that are missing with them there is no need to speak. */
export function joinShards(files: readonly ShardFile[], { origin, pages }: ShardUse): Joined {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const whole = sorted.filter(isWhole);
  const fitting = whole.filter(({ shard }) => misfits(shard, origin).length === 0);
  const unfit: ShardProblem[] = [
    ...sorted.filter((file) => !isWhole(file)).map(({ file }) => ({ kind: 'unreadable' as const, file })),
    ...whole.flatMap(({ file, shard }) => misfits(shard, origin).map((kind) => ({ kind, file, found: shard[kind], wanted: origin[kind] }))),
  ];
  const shards = [...unfit, ...compareSplits(fitting, unfit.length === 0)];
  if (shards.length > 0) return { problems: shards, readingOf: () => undefined };
  const read = new Map(fitting.flatMap(({ shard }) => shard.pages.map((each) => [keyOf(each.page, each.hash), each])));
  return {
    problems: comparePages(fitting, read, pages),
    readingOf: (page) => {
      const found = read.get(keyOf(page.relative, hashOf(page.text)));
      return found && unpackReading(found.reading, page);
    },
  };
}

function isWhole(file: ShardFile): file is FiledShard {
  return file.shard !== undefined;
}

/** What another version of md2sdk writes under the other heads may mean something else. */
function misfits(shard: Shard, origin: Origin): (keyof Origin)[] {
  const kinds = (['tool', 'api', 'vocabulary'] as const).filter((kind) => shard[kind] !== origin[kind]);
  return kinds.slice(0, 1);
}

function comparePages(files: readonly FiledShard[], read: ReadonlyMap<string, ShardPage>, pages: readonly SourceFile[]): ShardProblem[] {
  const there = new Set(pages.map(({ relative }) => relative));
  const names = new Set([...read.values()].map(({ page }) => page));
  const lost = pages.filter((page) => !read.has(keyOf(page.relative, hashOf(page.text))));
  const changed = lost.filter(({ relative }) => names.has(relative));
  const unread = lost.filter(({ relative }) => !names.has(relative));
  return [
    ...(changed.length > 0 ? [{ kind: 'changed' as const, pages: changed }] : []),
    ...(unread.length > 0 ? [{ kind: 'unread' as const, pages: unread }] : []),
    ...files.flatMap(({ file, shard }) => {
      const surplus = shard.pages.map(({ page }) => page).filter((page) => !there.has(page));
      return surplus.length > 0 ? [{ kind: 'surplus' as const, file, names: surplus }] : [];
    }),
  ];
}

function keyOf(page: string, hash: string): string {
  return `${hash} ${page}`;
}
