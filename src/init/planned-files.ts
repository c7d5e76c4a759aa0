import { attributesLine, ignoreLine, isIgnored } from './ignore-lines.ts';
import { asksFor } from './project.ts';
import type { Project } from './project.ts';
import { quoted } from './quoted.ts';
import { toolchainOf } from './toolchain.ts';
import { workflowText } from './workflow-text.ts';

/** A file that is written where there is none, lines that a file is to hold, or words to someone who has to do it. */
export type PlannedFile =
  | { readonly kind: 'whole'; readonly path: string; readonly content: string }
  | {
      readonly kind: 'lines';
      readonly path: string;
      readonly lines: readonly string[];
      readonly holds: (text: string, line: string) => boolean;
    }
  | { readonly kind: 'advice'; readonly path: string; readonly content: string; readonly isFollowed: (text: string) => boolean };

export interface PlanOptions {
  readonly project: Project;
  /** Folders of SDKs, relative to the working folder. */
  readonly outs: readonly string[];
  /** Of the pages. */
  readonly language: 'en' | 'zh';
}

/** Everything beside the config. Paths are relative to the working folder. */
export function plannedFiles(options: PlanOptions): PlannedFile[] {
  return planners.flatMap((plan) => plan(options));
}

const planners: readonly ((options: PlanOptions) => readonly PlannedFile[])[] = [
  workflow,
  gitAttributes,
  gitIgnore,
  prettierIgnore,
  eslintIgnore,
  eslintConfig,
  oxlintConfig,
];

function workflow({ project, language }: PlanOptions): PlannedFile[] {
  const { folder } = project;
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
  const content = workflowText({ ...toolchainOf(project), folder, language });
  return [{ kind: 'whole', path: `${up}.github/workflows/md2sdk.yml`, content }];
}

function gitAttributes({ outs }: PlanOptions): PlannedFile[] {
  const holds = (text: string, line: string): boolean => text.split(/\r?\n/).includes(line);
  return [{ kind: 'lines', path: '.gitattributes', lines: outs.map(attributesLine), holds }];
}

/** What md2sdk remembers from run to run stands in `node_modules`. */
function gitIgnore({ project: { isRepository, ignoresModules, packageJson } }: PlanOptions): PlannedFile[] {
  if (!isRepository || ignoresModules || packageJson === undefined) return [];
  return [{ kind: 'lines', path: '.gitignore', lines: ['node_modules/'], holds: isIgnored }];
}

function prettierIgnore({ project, outs }: PlanOptions): PlannedFile[] {
  if (!asksFor(project, 'prettier') && !hasFile(project, /^(?:\.prettierrc(?:\..+)?|prettier\.config\..+|\.prettierignore)$/)) return [];
  return [{ kind: 'lines', path: '.prettierignore', lines: outs.map(ignoreLine), holds: isIgnored }];
}

function eslintIgnore({ project, outs }: PlanOptions): PlannedFile[] {
  if (!hasFile(project, /^\.eslint(?:ignore|rc(?:\..+)?)$/)) return [];
  return [{ kind: 'lines', path: '.eslintignore', lines: outs.map(ignoreLine), holds: isIgnored }];
}

/** A program, and a file with comments and a schema: whoever wrote them adds to them. */
function eslintConfig({ project, outs }: PlanOptions): PlannedFile[] {
  const patterns = outs.map((out) => quoted(`${out}/**`)).join(', ');
  return advice(project, /^eslint\.config\.[cm]?[jt]s$/, `{ ignores: [${patterns}] },`, outs);
}

function oxlintConfig({ project, outs }: PlanOptions): PlannedFile[] {
  return advice(project, /^\.oxlintrc\.json$/, `"ignorePatterns": ${JSON.stringify(outs.map((out) => `${out}/**`))}`, outs);
}

function advice({ files }: Project, name: RegExp, content: string, outs: readonly string[]): PlannedFile[] {
  const isFollowed = (text: string): boolean => outs.every((out) => text.includes(out));
  return [...files].filter((file) => name.test(file)).map((path) => ({ kind: 'advice', path, content, isFollowed }));
}

function hasFile({ files }: Project, name: RegExp): boolean {
  return [...files].some((file) => name.test(file));
}
