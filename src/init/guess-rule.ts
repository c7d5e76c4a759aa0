import type { ApiModel, Operation } from '../model/index.ts';
import { camelCase, nameWords, pascalCase } from '../model/index.ts';

/** Where operations may be that their pages do not place, as the config writes it. */
export interface GuessedRule {
  readonly method?: string;
  readonly path?: string;
  /** What the pages themselves let guess, which the rule would go before. */
  readonly overrides: Readonly<Record<string, { readonly method?: string; readonly path?: string }>>;
}

/** What stands for the endpoint while pages are read to find out who lacks one. */
export const anyRule: GuessedRule = { method: 'POST', path: '/{operation:kebab}', overrides: {} };

/**
 * A rule for pages that state no endpoint: the path that most of the others make of their names, and the method of those.
 * `plain` was read without any rule, `ruled` with `anyRule`. Nothing where every page places its operations.
 */
export function guessRule(plain: ApiModel, ruled: ApiModel): GuessedRule | undefined {
  const placed = new Set(plain.operations.map(placeOf));
  const unplaced = ruled.operations.filter((operation) => !placed.has(placeOf(operation)));
  if (unplaced.length === 0) return undefined;
  const lacks = (part: 'method' | 'path'): boolean => unplaced.some(({ evidence }) => evidence[part].via === 'config');
  const path = lacks('path') ? guessPath(plain.operations) : undefined;
  // Calls that are told apart by their names alone are posted, unless those that do so here are not.
  const method = lacks('method') ? (commonest(methodsOf(path?.alike ?? plain.operations)) ?? 'POST') : undefined;
  return { ...(method !== undefined && { method }), ...(path && { path: path.template }), overrides: overridesFor(plain, lacks) };
}

function methodsOf(operations: readonly Operation[]): string[] {
  return operations.map((operation) => operation.method.toUpperCase());
}

function placeOf({ source: { span } }: Operation): string {
  return `${span.file}:${span.start}`;
}

/** The rule, with a path of its own for each of these pages, which it would put into one place: after where they stand. */
export function apart(rule: GuessedRule, relatives: readonly string[]): GuessedRule {
  const folder = (rule.path ?? '').replace(/\/\{operation[^{}]*\}$/, '');
  const own = relatives.map((relative) => [relative, { path: `${folder}/${pathOf(relative)}` }] as const);
  return { ...rule, overrides: { ...Object.fromEntries(own), ...rule.overrides } };
}

function pathOf(relative: string): string {
  const parts = relative.replace(/\.[^./]+$/, '').split('/');
  return parts.map((part) => nameWords(part).join('-').toLowerCase()).join('/');
}

function overridesFor({ operations }: ApiModel, lacks: (part: 'method' | 'path') => boolean): GuessedRule['overrides'] {
  const perPage = new Map<string, number>();
  for (const { relative } of operations) perPage.set(relative, (perPage.get(relative) ?? 0) + 1);
  const alone = operations.filter(({ relative }) => perPage.get(relative) === 1);
  return Object.fromEntries(
    alone.flatMap(({ relative, method, path, evidence }) => {
      const kept = {
        ...(lacks('method') && evidence.method.guess !== undefined && { method: method.toUpperCase() }),
        ...(lacks('path') && evidence.path.guess !== undefined && { path }),
      };
      return Object.keys(kept).length === 0 ? [] : [[relative, kept]];
    }),
  );
}

type Cased = readonly [form: string, apply: (words: readonly string[]) => string];

const forms: readonly Cased[] = [
  [':kebab', (words) => words.join('-').toLowerCase()],
  [':camel', camelCase],
  [':pascal', pascalCase],
  [':snake', (words) => words.join('_').toLowerCase()],
  [':lower', (words) => words.join('').toLowerCase()],
];

interface GuessedPath {
  readonly template: string;
  /** Operations whose paths it tells already. */
  readonly alike: readonly Operation[];
}

/** The template that most paths are of; else what they begin with, and the operation's name. */
function guessPath(operations: readonly Operation[]): GuessedPath {
  const template = commonest(operations.flatMap(templatesOf));
  const alike = operations.filter((operation) => template !== undefined && templatesOf(operation).includes(template));
  if (template !== undefined && alike.length * 2 > operations.length) return { template, alike };
  return { template: `${commonFolder(operations.map(({ path }) => path))}/{operation:kebab}`, alike: [] };
}

function templatesOf({ path, relative, nameHints = [] }: Operation): string[] {
  const [, folder, last = ''] = /^(.*)\/([^/{}]+)$/.exec(path) ?? [];
  if (folder === undefined || folder.includes('{')) return [];
  const file = relative.slice(relative.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const name = nameHints[0]?.value ?? file;
  const matching = forms.filter(([, apply]) => apply(nameWords(name)) === last).map(([form]) => `${folder}/{operation${form}}`);
  return [...matching, ...(name === last && matching.length === 0 ? [`${folder}/{operation}`] : [])];
}

/** The folders that all paths are in. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  const end = first.findIndex((part, index) => part.includes('{') || others.some((other) => other[index] !== part));
  return (end < 0 ? first : first.slice(0, end)).join('/');
}

/** The first of those that are there most often. */
function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
