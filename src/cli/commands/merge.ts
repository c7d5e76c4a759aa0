import { joinShards } from '../../shard/index.ts';
import type { Run } from '../command.ts';
import { generateSdks } from '../generate/generate-sdks.ts';
import { loneJob } from '../job/lone-job.ts';
import { findShards } from '../shard/find-shards.ts';
import { shardDiagnostic } from '../shard/shard-diagnostics.ts';
import { shardOrigin } from '../shard/shard-origin.ts';

/** Generates one SDK as ever, save that its pages were read elsewhere; they are here to be told from others, and to be pointed at. */
export const merge: Run = async (invocation) => {
  const shards = await findShards(invocation.settings.shards, invocation.terminal.cwd);
  return generateSdks(invocation, {
    check: (jobs) => void loneJob(jobs, 'a shard'),
    readings: (job, pages) => {
      const { problems, readingOf } = joinShards(shards, { origin: shardOrigin(job, invocation), pages });
      return { diagnostics: problems.map(shardDiagnostic), readingOf };
    },
  });
};
