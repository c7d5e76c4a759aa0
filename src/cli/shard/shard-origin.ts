import { codeFolder } from '../../home/index.ts';
import { toolName, vocabularyName } from '../../shard/index.ts';
import type { Origin } from '../../shard/index.ts';
import type { Invocation } from '../command.ts';
import type { Job } from '../job/job.ts';

/** What shards of a job's pages are called here; made elsewhere, they must be called the same. */
export function shardOrigin({ name, options }: Job, { version }: Invocation): Origin {
  return { tool: toolName(codeFolder, version), api: name, vocabulary: vocabularyName(options.vocabulary) };
}
