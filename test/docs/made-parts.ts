import { commands } from '../../src/cli/commands.ts';
import type { CommandName } from '../../src/cli/commands.ts';
import { commonFlags, flags } from '../../src/cli/flags.ts';
import type { FlagName } from '../../src/cli/flags.ts';
import { catalog } from '../../src/diagnostics/index.ts';
import type { DiagnosticCode } from '../../src/diagnostics/index.ts';

/** The parts of documents that are made from the code, by the name that their mark gives. */
const parts: Readonly<Record<string, () => string>> = { commands: commandTable, diagnostics: diagnosticSections, flags: flagTable };

/** A document with its made parts as the code has them; they stand between `<!-- made: NAME -->` and `<!-- end -->`. */
export function withMadeParts(markdown: string): string {
  return markdown.replace(/(<!-- made: ([\w-]+) -->\n)[^]*?(<!-- end -->)/g, (_, start: string, name: string, end: string) => {
    const part = parts[name];
    if (!part) throw new Error(`there is no part called ${name}`);
    return `${start}\n${part()}\n\n${end}`;
  });
}

function commandTable(): string {
  const rows = Object.entries(commands).map(([name, { help, usage }]) => [`\`md2sdk ${name} ${usage}\``, help]);
  return table(['command', 'does'], rows);
}

function flagTable(): string {
  const rows = Object.entries(flags).map(([name, { value, short, help }]) => {
    const written = `\`--${name}${value === undefined ? '' : ` ${value}`}\``;
    return [short === undefined ? written : `${written}, \`-${short}\``, help, takers(name as FlagName)];
  });
  return table(['flag', 'means', 'of'], rows);
}

function takers(flag: FlagName): string {
  if (commonFlags.includes(flag)) return 'all';
  const names = (Object.keys(commands) as CommandName[]).filter((name) => commands[name].flags.includes(flag));
  return names.length === Object.keys(commands).length ? 'all' : names.map((name) => `\`${name}\``).join(', ');
}

function diagnosticSections(): string {
  const codes = Object.keys(catalog) as DiagnosticCode[];
  const rooms = [...new Set(codes.map((code) => code.split('/')[0] as string))];
  return rooms
    .map((room) => [`## ${room}`, ...codes.filter((code) => code.startsWith(`${room}/`)).map(diagnosticSection)].join('\n\n'))
    .join('\n\n');
}

function diagnosticSection(code: DiagnosticCode): string {
  const { severity, title, reason, fix } = catalog[code];
  return [`### ${code}`, `**${severity}**: ${title}. ${reason}`, `*What to do:* ${fix}`].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
