import { baselineCodes } from './baseline-codes.ts';
import { checkCodes } from './check-codes.ts';
import { configCodes } from './config-codes.ts';
import { diffCodes } from './diff-codes.ts';
import { interpretCodes } from './interpret-codes.ts';
import { linkCodes } from './link-codes.ts';
import { readCodes } from './read-codes.ts';
import { shardCodes } from './shard-codes.ts';
import { sourceCodes } from './source-codes.ts';
import { writeCodes } from './write-codes.ts';

/** Every code there is, by the room that tells it. A code is `room/slug` and is never reused for another meaning. */
export const catalog: typeof sourceCodes &
  typeof readCodes &
  typeof interpretCodes &
  typeof linkCodes &
  typeof checkCodes &
  typeof configCodes &
  typeof baselineCodes &
  typeof shardCodes &
  typeof writeCodes &
  typeof diffCodes = {
  ...sourceCodes,
  ...readCodes,
  ...interpretCodes,
  ...linkCodes,
  ...checkCodes,
  ...configCodes,
  ...baselineCodes,
  ...shardCodes,
  ...writeCodes,
  ...diffCodes,
};

export type DiagnosticCode = keyof typeof catalog;
