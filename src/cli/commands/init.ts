import path from 'node:path';
import { configNames, loadConfig } from '../../config/index.ts';
import type { LoadedConfig } from '../../config/index.ts';
import { asksFor, configText, entryLines, plannedFiles } from '../../init/index.ts';
import type { PlannedApi, PlannedFile } from '../../init/index.ts';
import type { Invocation, Run } from '../command.ts';
import { foundLines } from '../init/found-lines.ts';
import { lookAround } from '../init/look-around.ts';
import { planApis } from '../init/plan-apis.ts';
import { surveyPages } from '../init/survey-pages.ts';
import type { FoundApi } from '../init/survey-pages.ts';
import { writePlanned } from '../init/write-planned.ts';
import type { Done } from '../init/write-planned.ts';
import { coverage } from '../job/input-coverage.ts';
import { progressOn } from '../progress.ts';
import { exitCodeOf, printDiagnostics } from '../report.ts';
import { shownPath } from '../shown-path.ts';
import { UsageError } from '../usage-error.ts';

/** Looks at the pages, says what it found, and writes a config, a workflow and the entries that go with an SDK. */
export const init: Run = async (invocation) => {
  const { settings, terminal, version } = invocation;
  const { cwd, stdout } = terminal;
  const { config, ...failed } = await loadConfig(cwd);
  if (failed.diagnostics.length > 0) {
    printDiagnostics(invocation, failed.diagnostics, 'file' in failed && failed.file ? [failed.file] : []);
    return exitCodeOf(invocation, failed.diagnostics);
  }
  const progress = progressOn(terminal, settings.quiet);
  progress.stage('looking at the pages');
  const found = await surveyPages(invocation);
  progress.clear();
  if (found.length === 0 && !config) throw new UsageError('no page documents an operation', 'name the pages of the API: md2sdk init docs/');
  const fresh = config ? found.filter((api) => isNew(api, config, cwd)) : found;
  const apis = await planApis(fresh, invocation);
  const outs = config ? config.apis.map(({ out }) => shownPath(cwd, path.resolve(config.folder, out))) : apis.map(({ out }) => out);
  const project = await lookAround(cwd, version);
  const files = plannedFiles({ project, outs, language: isChinese(found) ? 'zh' : 'en' });
  const done = [configDone(apis, config, invocation), ...files.map((file) => writePlanned(file, cwd, settings.dryRun))];
  if (!settings.quiet) stdout.write(`${[...found.flatMap(foundLines), ''].join('\n')}`);
  stdout.write(`${done.map(doneText).join('\n')}\n`);
  if (settings.quiet || settings.dryRun) return 0;
  stdout.write('`md2sdk` writes the SDK, and does so again whenever pages change\n');
  if (project.packageJson !== undefined && !asksFor(project, 'md2sdk'))
    stdout.write('`npm install --save-dev md2sdk` pins its version, and gives the config its types\n');
  return 0;
};

/** Whether the config has no pages of it. */
function isNew({ input }: FoundApi, config: LoadedConfig, cwd: string): boolean {
  const known = config.apis
    .flatMap((api) => (typeof api.input === 'string' ? [api.input] : api.input))
    .map((each) => path.resolve(config.folder, each));
  const inputs = typeof input === 'string' ? [input] : input;
  return inputs.every((each) => coverage(path.resolve(cwd, each), known) === 'apart');
}

function configDone(apis: readonly PlannedApi[], config: LoadedConfig | undefined, { settings, terminal }: Invocation): Done {
  if (!config) return writePlanned(configFile(apis), terminal.cwd, settings.dryRun);
  const name = config.file.path;
  if (apis.length === 0) return { line: `  ${name}: is there` };
  return { line: `  ${name}: left as it is; these APIs are not in it`, unwritten: apis.flatMap(entryLines).join('\n') };
}

function configFile(apis: readonly PlannedApi[]): PlannedFile {
  return { kind: 'whole', path: configNames[0] ?? '', content: configText(apis) };
}

function isChinese(found: readonly FoundApi[]): boolean {
  const zh = found.reduce((sum, { languages }) => sum + languages.zh, 0);
  return zh * 2 > found.reduce((sum, { pages }) => sum + pages, 0);
}

function doneText({ line, unwritten }: Done): string {
  return unwritten === undefined ? line : `${line}:\n${indented(unwritten)}`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
