import type { FiledShard } from './shard.ts';
import type { ShardProblem } from './shard-problem.ts';
import type { Share } from './share.ts';

/** Whether shards are all those of one split; `isAll` where none was set aside, so that one that is missing is really not there. */
export function compareSplits(files: readonly FiledShard[], isAll: boolean): ShardProblem[] {
  const [first] = files;
  if (!first) return [];
  const { count } = first.shard.share;
  const others = files.filter(({ shard }) => shard.share.count !== count);
  if (others.length > 0) {
    const problem = { kind: 'split' as const, other: first.file, otherCount: count };
    return others.map(({ file, shard }) => ({ ...problem, file, count: shard.share.count }));
  }
  const byIndex = new Map<number, FiledShard>();
  const twice: ShardProblem[] = [];
  for (const each of files) {
    const { file, shard } = each;
    const known = byIndex.get(shard.share.index);
    if (!known) byIndex.set(shard.share.index, each);
    // The same shard may well come by two ways.
    else if (known.shard.digest !== shard.digest) twice.push({ kind: 'twice', file, share: shard.share, other: known.file });
  }
  const total = count - byIndex.size;
  const lost = total > 0 && isAll ? firstMissing(byIndex, count) : [];
  return [...twice, ...(lost.length > 0 ? [{ kind: 'missing' as const, first: lost, total }] : [])];
}

/** There may be millions, if someone likes. */
function firstMissing(known: ReadonlyMap<number, FiledShard>, count: number): Share[] {
  const found: Share[] = [];
  for (let index = 1; index <= count && found.length < 3; index++) if (!known.has(index)) found.push({ index, count });
  return found;
}
