import type { Run } from '../command.ts';
import { generateSdks } from '../generate/generate-sdks.ts';

/** Pages → SDKs; or, of a share of them, what `merge` makes SDKs of. */
export const generate: Run = async (invocation) => {
  const { shard } = invocation.settings;
  if (!shard) return generateSdks(invocation);
  return (await import('../shard/generate-shard.ts')).generateShard(invocation, shard);
};
