import type { Command } from './command.ts';
import type { FlagName } from './flags.ts';

export type CommandName = 'generate' | 'check' | 'lint' | 'diff' | 'openapi' | 'explain' | 'rules' | 'watch' | 'init' | 'merge';

const pages: readonly FlagName[] = ['config', 'no-config', 'no-cache', 'input', 'api', 'format', 'max-warnings', 'baseline'];

/** Every command there is. */
export const commands: Readonly<Record<CommandName, Command>> = {
  generate: {
    usage: '[inputs…]',
    help: 'pages → SDK on disk; says per page what it found (the default)',
    flags: [...pages, 'out', 'name', 'shard', 'dry-run', 'keep-going', 'verbose'],
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
    flags: [...pages, 'update-baseline', 'fix', 'dry-run'],
    load: async () => (await import('./commands/lint.ts')).lint,
  },
  diff: {
    usage: 'OLD NEW',
    help: 'what changed in the API between two sets of pages (folders, or `git:REV`), whom it breaks, and the next version',
    flags: ['config', 'no-config', 'no-cache', 'input', 'api', 'name', 'format', 'fail-on', 'language', 'keep-going'],
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
    flags: ['config', 'no-config', 'no-cache', 'input', 'api'],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  rules: {
    usage: '[CODE…]',
    help: 'the codes of diagnostics, of all rooms or of one (`check`), as severe as the config makes them',
    flags: ['config', 'no-config', 'format'],
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  watch: {
    usage: '[inputs…]',
    help: 'generates, and again when pages or config change; says what changed in the API',
    flags: [
      'config',
      'no-config',
      'no-cache',
      'input',
      'api',
      'format',
      'baseline',
      'out',
      'name',
      'language',
      'dry-run',
      'keep-going',
      'verbose',
    ],
    load: async () => (await import('./commands/watch.ts')).watch,
  },
  init: {
    usage: '[inputs…]',
    help: 'looks at the pages and writes a config, a CI workflow, and entries for git and linters; overwrites nothing',
    flags: ['input', 'out', 'name', 'dry-run'],
    load: async () => (await import('./commands/init.ts')).init,
  },
  merge: {
    usage: 'SHARD…',
    help: 'shards (`generate --shard`) and their pages → SDK on disk, as one run of `generate` would write it',
    flags: [...pages, 'out', 'name', 'dry-run', 'keep-going', 'verbose'],
    shards: true,
    load: async () => (await import('./commands/merge.ts')).merge,
  },
};

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
