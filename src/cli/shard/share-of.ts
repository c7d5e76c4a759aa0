import type { Share } from '../../shard/index.ts';
import { UsageError } from '../usage-error.ts';

/** Reads the value of `--shard`. */
export function shareOf(text: string): Share {
  const [, index, count] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new UsageError(`\`--shard\` takes a part of a whole, not \`${text}\``, 'of four shards, the second is `--shard 2/4`');
}
