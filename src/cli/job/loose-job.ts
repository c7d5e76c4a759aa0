import path from 'node:path';
import type { Invocation } from '../command.ts';
import { apiName } from './api-name.ts';
import type { Job } from './job.ts';

/** The inputs of the command line as one API, without a config. */
export function looseJob({ inputs, settings, terminal: { cwd } }: Invocation): Job {
  const out = settings.out === undefined ? undefined : path.resolve(cwd, settings.out);
  const found = apiName(path.resolve(cwd, inputs[0] ?? '.'), out);
  // The SDK of an application's API is not the application: two packages of one name would be in each other's way.
  const options = found.documents === undefined || settings.name !== undefined ? {} : { packageName: `${found.documents}-sdk` };
  return {
    name: settings.name ?? found.name,
    inputs,
    folder: cwd,
    ...(out !== undefined && { out }),
    options,
    severity: [],
    locateInput: async () => undefined,
  };
}
