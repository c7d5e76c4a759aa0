import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseShard } from '../../shard/index.ts';
import type { ShardFile } from '../../shard/index.ts';
import { findPages } from '../../source/index.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';

/** The shards that words of the command line name: files, folders with JSON files in them, or globs. */
export async function findShards(words: readonly string[], cwd: string): Promise<ShardFile[]> {
  if (words.length === 0) throw new UsageError('no shards to merge', 'name them: md2sdk merge shards/*.json');
  const files = new Set<string>();
  for (const word of words) {
    const found = await filesOf(word, cwd);
    if (found.length === 0) throw new UsageError(`no shard at \`${word}\``, 'name the files that `md2sdk generate --shard` wrote');
    for (const file of found) files.add(file);
  }
  return [...files].map((file) => ({ file: shownPath(cwd, file), shard: parseShard(readFileSync(file, 'utf8')) }));
}

async function filesOf(word: string, cwd: string): Promise<readonly string[]> {
  const place = path.resolve(cwd, word);
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return (await findPages([word], { cwd })).files;
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.json')).map((name) => path.join(place, name));
}
