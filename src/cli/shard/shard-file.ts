import { mkdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isShard } from '../../shard/index.ts';
import type { Share } from '../../shard/index.ts';
import type { Invocation } from '../command.ts';
import { replaceFile } from '../replace-file.ts';
import { UsageError } from '../usage-error.ts';

/** Where a shard is to be written, absolute. No file of others is in danger. */
export async function shardFile({ settings: { out }, terminal: { cwd } }: Invocation, { index, count }: Share): Promise<string> {
  const hint = `name a file, such as \`--out shard-${index}-of-${count}.json\``;
  if (out === undefined) throw new UsageError('no file to write the shard to', hint);
  // Whoever adds `--shard` to what they have would get a file in place of their SDK.
  if (!out.endsWith('.json')) throw new UsageError(`\`${out}\`: a shard is a JSON file`, hint);
  const file = path.resolve(cwd, out);
  const found = await stat(file).catch(() => undefined);
  if (found && !(found.isFile() && isShard(await readFile(file, 'utf8')))) {
    throw new UsageError(`\`${out}\` stands there and is no shard: it is left as it is`, hint);
  }
  return file;
}

export function writeShardFile(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, text);
}
