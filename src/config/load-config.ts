import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic, SeverityRules } from '../diagnostics/index.ts';
import { sourceFile, spanOf } from '../source/index.ts';
import type { SourceFile, Span } from '../source/index.ts';
import { checkConfig } from './check-config.ts';
import type { ApiConfig, Config } from './config.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { configShape } from './config-shape.ts';
import { conflicts } from './conflicts.ts';
import { readConfig } from './read-config.ts';

/** Where a config is looked for, the first that exists. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `md2sdk.config.${extension}`);

export interface LoadedConfig {
  /** The config's text, for code frames. */
  readonly file: SourceFile;
  /** Absolute; inputs and outputs are relative to it. */
  readonly folder: string;
  readonly apis: readonly ApiConfig[];
  readonly severity?: SeverityRules;
  /** As the config has it. */
  readonly baseline?: string;
  /** The place of a value; nothing where it is computed. */
  readonly locate: (path: ConfigPath) => Promise<Span | undefined>;
}

export type ConfigResult =
  | { readonly config: LoadedConfig | undefined; readonly diagnostics: readonly [] }
  | { readonly config?: never; readonly file?: SourceFile; readonly diagnostics: readonly Diagnostic[] };

/** Reads the config that `named` names, else the one in the working folder, if there is one. */
export async function loadConfig(cwd: string, named?: string): Promise<ConfigResult> {
  const found = named ?? configNames.find((name) => existsSync(path.join(cwd, name)));
  if (found === undefined) return { config: undefined, diagnostics: [] };
  const absolute = path.resolve(cwd, found);
  const text = await readFile(absolute, 'utf8').catch(() => undefined);
  if (text === undefined) return { diagnostics: [diagnose('config/not-found', undefined, `no config at \`${found}\``)] };
  const file = sourceFile(path.relative(cwd, absolute).split(path.sep).join('/'), text);
  return checkedConfig(file, absolute);
}

async function checkedConfig(file: SourceFile, absolute: string): Promise<ConfigResult> {
  const read = await readConfig(file, absolute);
  if ('problem' in read) return { file, diagnostics: [read.problem] };
  const shapeFaults = checkConfig(read.value, configShape);
  const config = read.value as Config;
  const faults = shapeFaults.length > 0 ? shapeFaults : conflicts(config);
  const locate = (place: ConfigPath, atKey = false): Promise<Span | undefined> => locateIn(file, place, atKey);
  if (faults.length > 0) return { file, diagnostics: await Promise.all(faults.map((fault) => placed(fault, locate))) };
  return { config: { ...config, file, folder: path.dirname(absolute), locate }, diagnostics: [] };
}

async function placed(fault: ConfigFault, locate: (path: ConfigPath, atKey?: boolean) => Promise<Span | undefined>): Promise<Diagnostic> {
  const span = await locate(fault.path, fault.atKey);
  return diagnose(fault.code, span, fault.message, fault.hint === undefined ? {} : { hint: fault.hint });
}

async function locateIn(file: SourceFile, place: ConfigPath, atKey: boolean): Promise<Span | undefined> {
  const found = file.path.endsWith('.json')
    ? (await import('./locate-in-json.ts')).locateInJson(file.text, place, atKey)
    : await (await import('./locate-in-script.ts')).locateInScript(file.text, place, atKey);
  return found ? firstLine(file, spanOf(file, ...found)) : undefined;
}

/** A whole object under carets says less than its first line. */
function firstLine(file: SourceFile, span: Span): Span {
  const end = file.lineStarts[span.line];
  return end === undefined || span.end < end ? span : { ...span, end: Math.max(span.start, end - 1) };
}
