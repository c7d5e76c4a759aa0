import type { EmitOptions } from '../../emit/index.ts';
import type { ReadOptions } from '../engine.ts';
import type { Job } from './job.ts';

/** What a job says of how its pages are read. */
export function readOptions({ name, options: { endpoint, vocabulary, types, success } }: Job): ReadOptions {
  return { name, ...(endpoint && { endpoint }), ...(vocabulary && { vocabulary }), ...(types && { types }), ...(success && { success }) };
}

/** What a job says of the package that comes out. */
export function emitOptions({ options: { baseUrl, packageName, packageVersion } }: Job, toolVersion: string): EmitOptions {
  return {
    toolVersion,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(packageName !== undefined && { packageName }),
    ...(packageVersion !== undefined && { packageVersion }),
  };
}
