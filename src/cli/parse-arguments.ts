import { parseArgs } from 'node:util';
import { formats, nearestName } from '../diagnostics/index.ts';
import type { FormatName } from '../diagnostics/index.ts';
import { commands, isCommand } from './commands.ts';
import type { CommandName } from './commands.ts';
import { commonFlags, flags } from './flags.ts';
import type { FlagName } from './flags.ts';
import type { Settings } from './settings.ts';
import { shareOf } from './shard/share-of.ts';
import { UsageError } from './usage-error.ts';

export interface ParsedArguments {
  /** Absent where none is named. */
  readonly command?: CommandName;
  readonly inputs: readonly string[];
  readonly settings: Settings;
  readonly help: boolean;
  readonly version: boolean;
}

type Values = ReadonlyMap<FlagName, readonly string[]>;

/** Reads a command line; `isInput` tells an input from a misspelt command. */
export function parseArguments(argv: readonly string[], isInput: (word: string) => boolean): ParsedArguments {
  const options = Object.fromEntries(Object.entries(flags).map(([name, { kind, short }]) => [name, optionOf(kind, short)]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const values = new Map<FlagName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'option') addValue(values, token);
  }
  const [first] = words;
  const command = first !== undefined && isCommand(first) ? first : undefined;
  if (first !== undefined && command === undefined && !isInput(first)) throw unknownCommand(first);
  refuseForeignFlags(command ?? 'generate', values);
  const operands = command === undefined ? words : words.slice(1);
  const takesShards = commands[command ?? 'generate'].shards === true;
  const inputs = [...(takesShards ? [] : operands), ...(values.get('input') ?? [])];
  return {
    ...(command && { command }),
    inputs,
    settings: { ...settingsOf(values, command ?? 'generate'), shards: takesShards ? operands : [] },
    help: values.has('help'),
    version: values.has('version'),
  };
}

function optionOf(kind: string, short: string | undefined): { type: 'boolean' | 'string'; multiple: boolean; short?: string } {
  return { type: kind === 'switch' ? 'boolean' : 'string', multiple: true, ...(short !== undefined && { short }) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function addValue(values: Map<FlagName, string[]>, { name, rawName, value }: OptionToken): void {
  if (!isFlag(name)) throw unknownFlag(rawName);
  const { kind, value: placeholder } = flags[name];
  if (kind === 'switch' && value !== undefined) throw new UsageError(`\`${rawName}\` takes no value`);
  if (kind !== 'switch' && (value === undefined || value === ''))
    throw new UsageError(`\`${rawName}\` lacks its ${placeholder ?? 'value'}`);
  const known = values.get(name) ?? [];
  if (kind === 'text' && known.length > 0) throw new UsageError(`\`${rawName}\` is given twice`);
  values.set(name, value === undefined ? known : [...known, value]);
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}

function unknownFlag(rawName: string): UsageError {
  const nearest = nearestName(rawName.replace(/^-+/, ''), Object.keys(flags));
  return new UsageError(`unknown flag \`${rawName}\``, nearest && `did you mean \`--${nearest}\`?`);
}

function unknownCommand(word: string): UsageError {
  const nearest = nearestName(word, Object.keys(commands));
  const known = Object.keys(commands).join(', ');
  return new UsageError(`\`${word}\` is neither a command nor a page`, nearest ? `did you mean \`${nearest}\`?` : `commands are ${known}`);
}

function refuseForeignFlags(command: CommandName, values: Values): void {
  const taken = new Set([...commands[command].flags, ...commonFlags]);
  for (const name of values.keys()) if (!taken.has(name)) throw new UsageError(`\`${command}\` takes no \`--${name}\``);
}

function settingsOf(values: Values, command: CommandName): Omit<Settings, 'shards'> {
  const config = values.get('config')?.[0];
  const out = values.get('out')?.[0];
  const name = values.get('name')?.[0];
  const baseline = values.get('baseline')?.[0];
  const failOn = values.get('fail-on')?.[0];
  const shard = values.get('shard')?.[0];
  if (command === 'lint' && values.has('dry-run') && !values.has('fix')) throw new UsageError('`--dry-run` of `lint` needs `--fix`');
  if (config !== undefined && values.has('no-config')) throw new UsageError('`--config` and `--no-config` exclude each other');
  return {
    ...(config !== undefined && { config }),
    ...(out !== undefined && { out }),
    ...(name !== undefined && { name }),
    ...(shard !== undefined && { shard: shareOf(shard) }),
    noConfig: values.has('no-config'),
    api: values.get('api') ?? [],
    ...formatOf(values.get('format')?.[0] ?? 'pretty', commands[command].markdown === true),
    ...(failOn !== undefined && { failOn: choiceOf('fail-on', failOn, ['breaking', 'senders', 'readers', 'any']) }),
    language: choiceOf('language', values.get('language')?.[0] ?? 'en', ['en', 'zh']),
    ...(baseline !== undefined && { baseline }),
    updateBaseline: values.has('update-baseline'),
    maxWarnings: countOf(values.get('max-warnings')?.[0]),
    fix: values.has('fix'),
    noCache: values.has('no-cache'),
    dryRun: values.has('dry-run'),
    keepGoing: values.has('keep-going'),
    diff: values.has('diff'),
    verbose: values.has('verbose'),
    quiet: values.has('quiet'),
    color: !values.has('no-color'),
  };
}

function formatOf(name: string, knowsMarkdown: boolean): Pick<Settings, 'format' | 'markdown'> {
  if (Object.hasOwn(formats, name)) return { format: name as FormatName, markdown: false };
  if (name === 'markdown' && knowsMarkdown) return { format: 'pretty', markdown: true };
  const known = [...Object.keys(formats), ...(knowsMarkdown ? ['markdown'] : [])];
  const nearest = nearestName(name, known);
  throw new UsageError(`unknown format \`${name}\``, nearest ? `did you mean \`${nearest}\`?` : `formats are ${known.join(', ')}`);
}

function choiceOf<const T extends string>(flag: FlagName, word: string, known: readonly T[]): T {
  const found = known.find((one) => one === word);
  if (found !== undefined) return found;
  throw new UsageError(`\`--${flag}\` takes ${known.join(', ')}, not \`${word}\``);
}

function countOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text)) throw new UsageError(`\`--max-warnings\` takes a number, not \`${text}\``);
  return Number(text);
}
