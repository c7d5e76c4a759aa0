import type { SourceFile } from '../source/index.ts';
import { hashOf } from './hash-of.ts';
import { packReading } from './pack-reading.ts';
import type { Reading } from './pack-reading.ts';
import type { Origin, ShardPage } from './shard.ts';
import type { Share } from './share.ts';

/** The text of a shard: JSON whose first line tells what it is; the same bytes for the same pages, wherever they stand. */
export function printShard({ tool, api, vocabulary }: Origin, share: Share, pages: readonly (readonly [SourceFile, Reading])[]): string {
  const lines = pages.map(([page, reading]) => JSON.stringify(packedPage(page, reading)));
  const rest = `"pages":[\n${lines.join(',\n')}\n]}\n`;
  const head = JSON.stringify({ md2sdk: 'shard', tool, api, vocabulary, share, digest: hashOf(rest) });
  return `${head.slice(0, -1)},\n${rest}`;
}

function packedPage(page: SourceFile, reading: Reading): ShardPage {
  return { page: page.relative, hash: hashOf(page.text), reading: packReading(reading, page) };
}
