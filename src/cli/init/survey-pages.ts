import { statSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { anyRule, apart, findFolders, guessRule, languagesOf, nestingMarks } from '../../init/index.ts';
import type { ApiFolder, FoundPage, Guess, GuessedRule, Languages } from '../../init/index.ts';
import type { Operation } from '../../model/index.ts';
import { readInputs } from '../../source/index.ts';
import type { Inputs, SourceFile } from '../../source/index.ts';
import { isSdkFolder } from '../../write/index.ts';
import type { Invocation } from '../command.ts';
import type { Engine, Reading } from '../engine.ts';

/** An API that the pages of a project describe. */
export interface FoundApi {
  /** Relative to the working folder, with `/`; as given on the command line where that names files. */
  readonly input: string | readonly string[];
  /** Folders that describe the same in another language. */
  readonly translations: readonly string[];
  readonly pages: number;
  readonly operations: number;
  readonly errors: number;
  readonly languages: Languages;
  readonly nesting: readonly string[];
  readonly guess?: Guess;
}

/** Folders of a project whose pages are of other things. */
const elsewhere = /(?:^|\/)(?:dist|build|out|coverage|vendor|third_party|tests?|__tests__|fixtures)\//;

/** Looks for APIs in what the command line names, else everywhere below the working folder. */
export async function surveyPages(invocation: Invocation): Promise<FoundApi[]> {
  const { inputs, terminal } = invocation;
  const { cwd } = terminal;
  const folders =
    inputs.length === 0 ? [''] : inputs.filter((input) => isFolder(path.resolve(cwd, input))).map((input) => shown(cwd, input));
  const others = inputs.filter((input) => !isFolder(path.resolve(cwd, input)));
  const { pages: all } = await ownInputs(folders.length === 0 ? others : folders.map((folder) => folder || '.'), cwd);
  const pages = inputs.length === 0 ? all.filter((page) => !elsewhere.test(page.path)) : all;
  const found = folders.length === 0 ? [] : await foundPages(pages, invocation.engine);
  const chosen = folders.flatMap((folder) =>
    findFolders(
      found.filter((page) => isIn(page.path, folder)),
      folder,
    ),
  );
  const apis: FoundApi[] = [];
  for (const each of withoutRepeats(chosen)) apis.push(await lookInto(inputOf(each, found), each.translations, invocation));
  if (others.length > 0) apis.push(await lookInto(others, [], invocation));
  return apis.filter(({ operations }) => operations > 0);
}

/** Without the pages that md2sdk generated: each SDK has a README. */
async function ownInputs(inputs: readonly string[], cwd: string): Promise<Inputs> {
  const { pages, problems } = await readInputs(inputs, { cwd });
  const known = new Map<string, boolean>();
  const isGenerated = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = path.posix.dirname(folder);
    const is = isSdkFolder(path.join(cwd, folder)) || (above !== folder && above !== '.' && isGenerated(above));
    known.set(folder, is);
    return is;
  };
  return { pages: pages.filter((page) => !isGenerated(path.posix.dirname(page.path))), problems };
}

/**
 * What each page documents. Each folder is read by itself: what several say of one operation would count for the first of them.
 * Endpoints that a page does not state are told apart by their place: a guess is shared by chance.
 */
async function foundPages(pages: readonly SourceFile[], engine: Engine): Promise<FoundPage[]> {
  const folders = new Map<string, SourceFile[]>();
  for (const page of pages) addTo(folders, path.posix.dirname(page.path), page);
  const byFile = new Map<string, string[]>();
  for (const inside of folders.values()) {
    const { model } = await engine.read(inside, { name: 'init', endpoint: anyRule });
    for (const operation of model.operations) addTo(byFile, operation.source.span.file, endpointOf(operation));
  }
  return pages.map((page) => ({ path: page.path, endpoints: byFile.get(page.path) ?? [] }));
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function endpointOf({ method, path: url, evidence, source: { span } }: Operation): string {
  return evidence.path.via === 'config' ? `${span.file}:${span.start}` : `${method} ${url}`;
}

function isSame(a: Diagnostic['span'], b: Diagnostic['span']): boolean {
  return a?.file === b?.file && a?.start === b?.start;
}

/** The working folder itself holds everything: only its own pages are meant. */
function inputOf({ folder }: ApiFolder, found: readonly FoundPage[]): string | readonly string[] {
  if (folder !== '') return folder;
  return found.filter((page) => !page.path.includes('/') && page.endpoints.length > 0).map((page) => page.path);
}

async function lookInto(input: string | readonly string[], translations: readonly string[], invocation: Invocation): Promise<FoundApi> {
  const { pages, problems } = await ownInputs(typeof input === 'string' ? [input] : input, invocation.terminal.cwd);
  const read = (endpoint?: GuessedRule): Promise<Reading> => invocation.engine.read(pages, { name: 'init', ...(endpoint && { endpoint }) });
  const plain = await read();
  const needed = plain.diagnostics.some(({ code }) => code === 'read/no-endpoint');
  const ruled = needed ? await read(anyRule) : undefined;
  const rule = ruled && guessRule(plain.model, ruled.model);
  const settled = rule && (await settledRule(rule, isDeepStrictEqual(rule, anyRule) ? ruled : await read(rule), pages, read));
  const { model, diagnostics } = settled?.reading ?? plain;
  const unread = problems.filter(({ kind }) => kind === 'damaged' || kind === 'binary').length;
  return {
    input,
    translations,
    pages: pages.length,
    operations: model.operations.length,
    errors: diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'source/no-operations').length + unread,
    languages: languagesOf(pages),
    nesting: nestingMarks(pages),
    ...(settled && { guess: { rule: settled.rule, unplaced: model.operations.length - plain.model.operations.length } }),
  };
}

interface SettledRule {
  readonly rule: GuessedRule;
  readonly reading: Reading;
}

/** Pages that the rule would put into one place get a place of their own. */
async function settledRule(
  rule: GuessedRule,
  reading: Reading,
  pages: readonly SourceFile[],
  read: (rule: GuessedRule) => Promise<Reading>,
): Promise<SettledRule> {
  const byRule = reading.model.operations.filter(({ evidence }) => evidence.path.via === 'config');
  const clashes = reading.diagnostics.filter(
    ({ code, related }) => code === 'link/same-endpoint' && byRule.some(({ evidence }) => isSame(evidence.path.span, related?.[0]?.span)),
  );
  if (clashes.length === 0) return { rule, reading };
  const files = new Set(clashes.flatMap(({ span, related }) => [span?.file, related?.[0]?.span?.file]));
  const own = apart(
    rule,
    pages.filter((page) => files.has(page.path)).map((page) => page.relative),
  );
  return { rule: own, reading: await read(own) };
}

function withoutRepeats(folders: readonly ApiFolder[]): ApiFolder[] {
  return folders.filter(({ folder }, index) => folders.findIndex((other) => other.folder === folder) === index);
}

function isIn(file: string, folder: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}

function isFolder(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
}

function shown(cwd: string, input: string): string {
  return path.relative(cwd, path.resolve(cwd, input)).split(path.sep).join('/');
}
