import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../home/index.ts';
import type { ExitCode } from './command.ts';
import { commands } from './commands.ts';
import type { Engine } from './engine.ts';
import { faultText } from './fault-text.ts';
import { helpText } from './help-text.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Runs a command line to its exit code; nothing is thrown out of it. */
export async function run(argv: readonly string[], terminal: Terminal, engine: Engine): Promise<ExitCode> {
  try {
    return await runCommand(argv, terminal, engine);
  } catch (error) {
    // A live line may stand there still.
    if (terminal.stderr.isTTY) terminal.stderr.write('\r\u001B[2K');
    terminal.stderr.write(faultText(error));
    return 2;
  }
}

async function runCommand(argv: readonly string[], terminal: Terminal, engine: Engine): Promise<ExitCode> {
  const { command, inputs, settings, help, version } = parseArguments(argv, (word) => isInput(word, terminal.cwd));
  if (version || help) {
    terminal.stdout.write(version ? `${await ownVersion()}\n` : helpText(command));
    return 0;
  }
  const execute = await commands[command ?? 'generate'].load();
  return execute({ inputs, settings, terminal, engine, version: await ownVersion() });
}

/** What looks like a path or a glob, or is one. */
function isInput(word: string, cwd: string): boolean {
  return /[./\\*?[{]/.test(word) || existsSync(path.resolve(cwd, word));
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}
