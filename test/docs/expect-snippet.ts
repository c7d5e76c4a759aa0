import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { expect } from 'vitest';
import { repository } from './built-package.ts';
import type { Outcome, Project } from './project.ts';
import type { Snippet } from './snippet.ts';

export interface Trial {
  readonly project: Project;
  /** Stands for `https://api.example.com`. */
  readonly serverUrl: string;
}

type Try = (snippet: Snippet, trial: Trial) => Promise<void>;

/** How a snippet of each language is tried. A language that is not here has no place in a document. */
const ways: Readonly<Record<string, Try>> = {
  md: tryPage,
  sh: tryShell,
  ts: tryTypeScript,
  json: tryJson,
  yaml: tryWorkflow,
  tree: tryTree,
};

/** Does what a snippet says; fails where that does not come out as the document says. */
export async function expectSnippet(snippet: Snippet, trial: Trial): Promise<void> {
  const way = ways[snippet.language];
  if (!way) throw new Error(`nobody knows how to try a snippet in \`${snippet.language}\``);
  await way(snippet, trial);
}

async function tryPage({ meta, text }: Snippet, { project }: Trial): Promise<void> {
  expect(meta, 'a page says which file it is').toHaveProperty('file');
  await project.write(meta['file'] as string, `${text}\n`);
}

async function tryShell(snippet: Snippet, { project }: Trial): Promise<void> {
  if (snippet.meta['in'] === 'repository') return tryScripts(snippet);
  expectOutcome(await project.shell(snippet.text), Number(snippet.meta['exit'] ?? 0), snippet.prints);
}

/** Commands for the repository install it and test it; a test cannot run them, but knows whether they are there. */
async function tryScripts({ text }: Snippet): Promise<void> {
  const { scripts } = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const command of text.split(/\n|&&/).map((line) => line.replace(/#.*/, '').trim())) {
    const script = /^npm (?:run )?(\w+)/.exec(command)?.[1];
    if (command !== 'npm ci') expect(Object.keys(scripts), command).toContain(script);
  }
}

async function tryTypeScript(snippet: Snippet, trial: Trial): Promise<void> {
  const { meta, text } = snippet;
  if (meta['file']?.startsWith('sdk/')) return tryGenerated(snippet, trial);
  const name = meta['file'] ?? `snippet-${snippet.line}.ts`;
  await trial.project.write(name, text.replaceAll('https://api.example.com', trial.serverUrl));
  expectOutcome(await trial.project.compile(name), 0, undefined);
  if (snippet.prints === undefined) return;
  expectOutcome(await trial.project.node(name.replace(/\.ts$/, '.js')), 0, snippet.prints);
}

/** Code that md2sdk makes of the page above it alone. */
async function tryGenerated({ meta, text, page }: Snippet, { project }: Trial): Promise<void> {
  expect(page, 'a page stands above it').toBeDefined();
  expectOutcome(await project.shell(`npx md2sdk generate '${page}' --out made --quiet`), 0, undefined);
  const made = await project.read((meta['file'] as string).replace(/^sdk/, 'made'));
  expect(text, '`node scripts/write-docs.mjs` brings it up to date').toBe(made.trimEnd());
}

async function tryJson({ meta, text }: Snippet, { project }: Trial): Promise<void> {
  const errors: ParseError[] = [];
  parse(text, errors, { allowTrailingComma: true });
  expect(errors).toEqual([]);
  if (meta['file'] !== undefined) await project.write(meta['file'], text);
}

/** The steps of a workflow that are md2sdk's; the others bring the checkout. */
async function tryWorkflow({ text }: Snippet, { project }: Trial): Promise<void> {
  const steps = [...text.matchAll(/^\s*- run: (.*)$/gm)].flatMap((match) => ofMatrix(match[1] as string, text));
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) {
    if (step !== 'npm ci') expectOutcome(await project.shell(step), 0, undefined);
  }
}

/** A step once for each value of the matrix that it names. */
function ofMatrix(step: string, workflow: string): string[] {
  const [expression, name] = /\$\{\{ matrix\.(\w+) \}\}/.exec(step) ?? [];
  if (expression === undefined) return [step];
  const values = new RegExp(`\\b${name}: \\[(.*?)\\]`).exec(workflow)?.[1]?.split(', ') ?? [];
  expect(values, step).not.toEqual([]);
  return values.map((value) => step.replaceAll(expression, value));
}

/** A folder, and what is in it; words stand two blanks behind a name. */
async function tryTree({ text }: Snippet, { project }: Trial): Promise<void> {
  const [folder = '', ...lines] = text.split('\n');
  const names = lines.flatMap((line) => line.trim().split(/ {3,}/)[0]?.split(/ +/) ?? []);
  const { stdout } = await project.shell(`ls -dp ${folder}* ${folder}src/*`);
  const there = new Set(stdout.split('\n'));
  expect(names.filter((name) => !there.has(folder + name))).toEqual([]);
}

function expectOutcome({ exitCode, stdout, stderr }: Outcome, expected: number, prints: string | undefined): void {
  expect(exitCode, stdout + stderr).toBe(expected);
  if (prints !== undefined) expect(withoutMeasures(stdout)).toBe(withoutMeasures(prints));
}

/** Times differ from run to run, and the number of files with each that is added to the runtime. */
function withoutMeasures(output: string): string {
  return output
    .replace(/\d+\.\d+ s$/gm, '0.0 s')
    .replace(/\d+ files? written, \d+ unchanged/g, '0 files written')
    .trimEnd();
}
