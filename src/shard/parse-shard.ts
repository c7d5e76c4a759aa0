import { hashOf } from './hash-of.ts';
import type { Shard } from './shard.ts';

const start = '{"md2sdk":"shard",';

/** Whether md2sdk wrote the file, whole or not. */
export function isShard(text: string): boolean {
  return text.startsWith(start);
}

/** Nothing, where the text is no shard, or not as it was written: the digest spares looking at what the rest consists of. */
export function parseShard(text: string): Shard | undefined {
  const firstLine = text.indexOf('\n') + 1;
  if (!isShard(text) || firstLine === 0) return undefined;
  try {
    const { digest } = JSON.parse(`${text.slice(0, firstLine).trimEnd().replace(/,$/, '')}}`) as Shard;
    return digest === hashOf(text.slice(firstLine)) ? (JSON.parse(text) as Shard) : undefined;
  } catch {
    return undefined;
  }
}
