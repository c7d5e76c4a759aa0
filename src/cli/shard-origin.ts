import { fileURLToPath } from 'node:url';
import { toolName, vocabularyName } from '../shard/index.ts';
import type { Origin } from '../shard/index.ts';
import type { Invocation } from './command.ts';
import type { Job } from './job.ts';

/** The sources or the build: what runs is in the folder above. */
const code = fileURLToPath(new URL('..', import.meta.url));

/** What shards of a job's pages are called here; made elsewhere, they must be called the same. */
export function shardOrigin({ name, options }: Job, { version }: Invocation): Origin {
  return { tool: toolName(code, version), api: name, vocabulary: vocabularyName(options.vocabulary) };
}
