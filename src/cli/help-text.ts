import { commands } from './commands.ts';
import type { CommandName } from './commands.ts';
import { commonFlags, flags } from './flags.ts';
import type { FlagName } from './flags.ts';

/** The help of md2sdk, or of one command. */
export function helpText(command?: CommandName): string {
  return command === undefined ? overview() : commandHelp(command);
}

function overview(): string {
  const list = Object.entries(commands).map(([name, { help }]) => [name, help] as const);
  return [
    'md2sdk: Markdown API documentation in, a typed TypeScript SDK out',
    '',
    'Usage: md2sdk [command] [inputs…] [flags]',
    '       md2sdk generate docs/ --out sdk/',
    '',
    'Inputs are files, folders (.md, .markdown, .mdx, .txt, .html in them) or globs.',
    '',
    'Commands:',
    ...columns(list),
    '',
    'Flags:',
    ...columns((Object.keys(flags) as FlagName[]).map(flagLine)),
    '',
    'Exit code: 0 fine, 1 findings or stale, 2 usage or crash.',
    '',
  ].join('\n');
}

function commandHelp(name: CommandName): string {
  const { usage, help, flags: own } = commands[name];
  return [
    `md2sdk ${name}: ${help}`,
    '',
    `Usage: md2sdk ${name} ${usage} [flags]`,
    '',
    'Flags:',
    ...columns([...own, ...commonFlags].map(flagLine)),
    '',
  ].join('\n');
}

function flagLine(name: FlagName): readonly [string, string] {
  const { value, short, help } = flags[name];
  return [`${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`, help];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
