import path from 'node:path';
import { loadConfig } from '../../config/index.ts';
import type { ApiConfig, LoadedConfig } from '../../config/index.ts';
import { diagnose, nearestName } from '../../diagnostics/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { SourceFile } from '../../source/index.ts';
import type { Invocation } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { coverage } from './input-coverage.ts';
import type { BaselinePlace, Job, Jobs } from './job.ts';
import { looseJob } from './loose-job.ts';

export interface BadConfig {
  readonly problems: readonly Diagnostic[];
  readonly config?: SourceFile;
}

/** The APIs that a command line and a config ask for; `whole`: each with all of its pages, whatever the inputs. */
export async function resolveJobs(invocation: Invocation, whole: boolean = false): Promise<Jobs | BadConfig> {
  const { settings, terminal, inputs } = invocation;
  const { config, ...failed } = settings.noConfig
    ? { config: undefined, diagnostics: [] }
    : await loadConfig(terminal.cwd, settings.config);
  if (failed.diagnostics.length > 0)
    return { problems: failed.diagnostics, ...('file' in failed && failed.file && { config: failed.file }) };
  if (config) return configured(invocation, config, whole);
  if (settings.api.length > 0) throw new UsageError('`--api` needs a config that has APIs');
  if (inputs.length === 0) {
    const example = settings.shards.length > 0 ? 'merge shards/*.json --input docs/' : 'generate docs/';
    throw new UsageError('no inputs and no config', `name pages: md2sdk ${example} --out sdk/`);
  }
  return { list: [looseJob(invocation)], notes: [], ...baselineOf(invocation) };
}

function configured(invocation: Invocation, config: LoadedConfig, whole: boolean): Jobs {
  const { settings, inputs } = invocation;
  const jobs = chosenApis(config, settings.api).map((api) => configuredJob(config, api));
  if (settings.api.length === 0 && jobs.length > 1 && liesApart(jobs, invocation)) {
    const apart = config.file.path;
    const note = diagnose('config/not-followed', undefined, `${quoted(inputs)}: of no API in \`${apart}\`, so that it is not followed`, {
      hint: 'choose an API with `--api` to read them by its rules; `--no-config` spares this note',
    });
    return { list: [{ ...looseJob(invocation), apart }], notes: [note], config: config.file, ...baselineOf(invocation) };
  }
  const list = renamed(redirected(whole ? jobs : narrow(jobs, invocation), invocation), settings.name);
  return { list, notes: [], config: config.file, ...baselineOf(invocation, config) };
}

/** That of `--baseline`, else of the config. */
function baselineOf({ settings, terminal: { cwd } }: Invocation, config?: LoadedConfig): { readonly baseline?: BaselinePlace } {
  const severity = config?.severity ? [config.severity] : [];
  if (settings.baseline !== undefined)
    return { baseline: { severity, file: path.resolve(cwd, settings.baseline), locate: async () => undefined } };
  if (config?.baseline === undefined) return {};
  return { baseline: { severity, file: path.resolve(config.folder, config.baseline), locate: async () => config.locate(['baseline']) } };
}

/** With `--out`. */
function redirected(jobs: readonly Job[], { settings: { out }, terminal: { cwd } }: Invocation): readonly Job[] {
  return out === undefined ? jobs : [{ ...lone(jobs, '--out'), out: path.resolve(cwd, out) }];
}

/** With `--name`. */
function renamed(jobs: readonly Job[], name: string | undefined): readonly Job[] {
  return name === undefined ? jobs : [{ ...lone(jobs, '--name'), name }];
}

function lone(jobs: readonly Job[], flag: string): Job {
  const [only, ...others] = jobs;
  if (only && others.length === 0) return only;
  throw new UsageError(`\`${flag}\` is for one API, and the config has several`, 'choose one with `--api`');
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
  const severity = [api.severity, config.severity].filter((rules) => rules !== undefined);
  return { name: api.name, inputs, folder, out: path.resolve(folder, api.out), options: api, severity, locateInput };
}

/** Inputs of the command line stand for those of the only API, or choose among those of several. */
function narrow(jobs: readonly Job[], { inputs, terminal: { cwd } }: Invocation): readonly Job[] {
  if (inputs.length === 0) return jobs;
  const given = inputs.map((input) => path.resolve(cwd, input));
  const [only] = jobs;
  if (only && jobs.length === 1) return [withInputs(only, given, cwd)];
  for (const [index, input] of given.entries()) {
    if (isApart(jobs, input))
      throw new UsageError(`\`${inputs[index]}\` belongs to no API of the config`, 'choose the API that it is to be read for with `--api`');
  }
  return jobs.flatMap((job) => {
    const inside = given.filter((input) => coverageOf(job, input) === 'inside');
    if (inside.length > 0) return [withInputs(job, inside, cwd)];
    return given.some((input) => coverageOf(job, input) === 'around') ? [job] : [];
  });
}

function liesApart(jobs: readonly Job[], { inputs, terminal: { cwd } }: Invocation): boolean {
  return inputs.length > 0 && inputs.every((input) => isApart(jobs, path.resolve(cwd, input)));
}

function isApart(jobs: readonly Job[], input: string): boolean {
  return jobs.every((job) => coverageOf(job, input) === 'apart');
}

/** How an input, absolute, lies to those that the config names. */
export function coverageOf(job: Job, input: string): ReturnType<typeof coverage> {
  return coverage(
    input,
    job.inputs.map((configured) => path.resolve(job.folder, configured)),
  );
}

/** The job, of other pages. */
export function withInputs(job: Job, given: readonly string[], cwd: string): Job {
  const inputs = given.map((input) => path.relative(cwd, input) || '.');
  return { ...job, inputs, folder: cwd, locateInput: async () => undefined };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
