import path from 'node:path';
import { loadConfig } from '../config/index.ts';
import type { ApiConfig, LoadedConfig } from '../config/index.ts';
import { nearestName } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { SourceFile } from '../source/index.ts';
import type { Invocation } from './command.ts';
import { coverage } from './input-coverage.ts';
import type { Job, Jobs } from './job.ts';
import { UsageError } from './usage-error.ts';

export interface BadConfig {
  readonly problems: readonly Diagnostic[];
  readonly config?: SourceFile;
}

/** The APIs that a command line and a config ask for; `whole`: each with all of its pages, whatever the inputs. */
export async function resolveJobs(invocation: Invocation, whole: boolean = false): Promise<Jobs | BadConfig> {
  const { settings, terminal, inputs } = invocation;
  const { config, ...failed } = await loadConfig(terminal.cwd, settings.config);
  if (failed.diagnostics.length > 0) return { problems: failed.diagnostics, ...('file' in failed && failed.file && { config: failed.file }) };
  if (config) return { list: configuredJobs(whole ? { ...invocation, inputs: [] } : invocation, config), config: config.file };
  if (settings.api.length > 0) throw new UsageError('`--api` needs a config that has APIs');
  if (inputs.length === 0) throw new UsageError('no inputs and no config', 'name pages: md2sdk generate docs/ --out sdk/');
  return { list: [looseJob(invocation)] };
}

/** Without a config: one API, called like the folder of its pages. */
function looseJob({ inputs, settings, terminal: { cwd } }: Invocation): Job {
  const name = apiName(path.resolve(cwd, inputs[0] ?? '.'));
  const out = settings.out === undefined ? {} : { out: path.resolve(cwd, settings.out) };
  return { name, inputs, folder: cwd, ...out, options: {}, locateInput: async () => undefined };
}

/** The last folder that is no glob and no file name. */
function apiName(input: string): string {
  const parts = input.split(path.sep).filter((part) => part !== '' && !/[*?{}[\]]/.test(part) && !/\.\w+$/.test(part));
  return parts.at(-1) ?? 'api';
}

function configuredJobs(invocation: Invocation, config: LoadedConfig): Job[] {
  const { settings, terminal, inputs } = invocation;
  const entries = chosenApis(config, settings.api);
  const jobs = entries.map((api) => configuredJob(config, api));
  const narrowed = inputs.length === 0 ? jobs : narrow(jobs, inputs, terminal.cwd);
  if (settings.out === undefined) return narrowed;
  const [only, ...others] = narrowed;
  if (!only || others.length > 0) throw new UsageError('`--out` is for one API, and the config has several', 'choose one with `--api`');
  return [{ ...only, out: path.resolve(terminal.cwd, settings.out) }];
}

function chosenApis(config: LoadedConfig, names: readonly string[]): readonly ApiConfig[] {
  for (const name of names) {
    if (config.apis.some((api) => api.name === name)) continue;
    const known = config.apis.map((api) => api.name);
    const nearest = nearestName(name, known);
    throw new UsageError(`the config has no API \`${name}\``, nearest ? `did you mean \`${nearest}\`?` : `it has ${known.join(', ')}`);
  }
  return names.length === 0 ? config.apis : config.apis.filter((api) => names.includes(api.name));
}

function configuredJob(config: LoadedConfig, api: ApiConfig): Job {
  const { folder, apis, locate } = config;
  const alone = typeof api.input === 'string';
  const inputs = alone ? [api.input] : (api.input as readonly string[]);
  const place = ['apis', apis.indexOf(api), 'input'];
  const locateInput: Job['locateInput'] = async (input) => locate(alone ? place : [...place, inputs.indexOf(input)]);
  return { name: api.name, inputs, folder, out: path.resolve(folder, api.out), options: api, locateInput };
}

/** Inputs of the command line stand for those of the only API, or choose among those of several. */
function narrow(jobs: readonly Job[], inputs: readonly string[], cwd: string): Job[] {
  const given = inputs.map((input) => path.resolve(cwd, input));
  const [only] = jobs;
  if (only && jobs.length === 1) return [withInputs(only, given, cwd)];
  for (const [index, input] of given.entries()) {
    if (jobs.some((job) => coverageOf(job, input) !== 'apart')) continue;
    throw new UsageError(`\`${inputs[index]}\` belongs to no API of the config`, 'choose the API that it is to be read for with `--api`');
  }
  return jobs.flatMap((job) => {
    const inside = given.filter((input) => coverageOf(job, input) === 'inside');
    if (inside.length > 0) return [withInputs(job, inside, cwd)];
    return given.some((input) => coverageOf(job, input) === 'around') ? [job] : [];
  });
}

/** How an input, absolute, lies to those that the config names. */
export function coverageOf(job: Job, input: string): ReturnType<typeof coverage> {
  return coverage(input, job.inputs.map((configured) => path.resolve(job.folder, configured)));
}

/** The job, of other pages. */
export function withInputs(job: Job, given: readonly string[], cwd: string): Job {
  const inputs = given.map((input) => path.relative(cwd, input) || '.');
  return { ...job, inputs, folder: cwd, locateInput: async () => undefined };
}
