import type { Command } from './command.ts';
import type { FlagName } from './flags.ts';

export type CommandName = 'generate' | 'check' | 'lint' | 'diff' | 'openapi' | 'explain';

const pages: readonly FlagName[] = ['config', 'no-config', 'input', 'api', 'format', 'max-warnings'];

/** Every command there is. */
export const commands: Readonly<Record<CommandName, Command>> = {
  generate: {
    usage: '[inputs…]',
    help: 'pages → SDK on disk; says per page what it found (the default)',
    flags: [...pages, 'out', 'name', 'dry-run', 'keep-going', 'verbose'],
    load: async () => (await import('./commands/generate.ts')).generate,
  },
  check: {
    usage: '[inputs…]',
    help: 'says whether the SDK on disk is what the pages yield; writes nothing',
    flags: [...pages, 'out', 'name', 'diff', 'verbose'],
    load: async () => (await import('./commands/check.ts')).check,
  },
  lint: {
    usage: '[inputs…]',
    help: 'diagnostics only',
    flags: pages,
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  diff: {
    usage: 'OLD NEW',
    help: 'what changed in the API between two sets of pages (folders, or `git:REV`), whom it breaks, and the next version',
    flags: ['config', 'no-config', 'input', 'api', 'name', 'format', 'fail-on', 'language', 'keep-going'],
    markdown: true,
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  openapi: {
    usage: '[inputs…]',
    help: 'pages → one OpenAPI 3.1 document, to --out or to standard output',
    flags: [...pages, 'out', 'name', 'keep-going'],
    load: async () => (await import('./commands/openapi.ts')).openapi,
  },
  explain: {
    usage: 'PAGE|CODE…',
    help: 'how a page was read, with the evidence behind each fact; or what the code of a diagnostic means',
    flags: ['config', 'no-config', 'input', 'api'],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
};

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
