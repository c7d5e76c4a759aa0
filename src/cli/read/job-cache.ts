import path from 'node:path';
import { cacheFolder, openPack, toolStamp } from '../../cache/index.ts';
import type { Pack } from '../../cache/index.ts';
import { textHash } from '../../hash/index.ts';
import { codeFolder, packageRoot } from '../../home/index.ts';
import type { Invocation } from '../command.ts';
import type { Job } from '../job/job.ts';

/** What a run finds of the last one with the same job, and leaves to the next. Safe to delete. */
export interface JobCache {
  /** How pages were read. */
  readonly pages: Pack;
  /** How files were laid out. */
  readonly files: Pack;
  /** How the whole job came out. */
  readonly run: Pack;
}

/** None, where the job is not to be kept: a revision's pages lie in a folder that goes. */
export function jobCache(job: Job, { settings, terminal, version }: Invocation): JobCache | undefined {
  if (settings.noCache || job.revision) return undefined;
  const caches = cacheFolder(job.folder, terminal.env);
  if (caches === undefined) return undefined;
  const name = textHash(JSON.stringify([job.folder, job.name, job.inputs, terminal.cwd])).slice(0, 16);
  const stamp = toolStamp([codeFolder, path.join(packageRoot, 'templates')], version);
  const pack = (kind: string): Pack => openPack(path.join(caches, name, `${kind}.jsonl`), stamp);
  return { pages: pack('pages'), files: pack('files'), run: pack('run') };
}
