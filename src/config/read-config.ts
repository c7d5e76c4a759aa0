import path from 'node:path';
import { diagnose } from '../diagnostics/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { codeFolder } from '../home/index.ts';
import { spanOf } from '../source/index.ts';
import type { SourceFile, Span } from '../source/index.ts';

export type ReadConfig = { readonly value: unknown } | { readonly problem: Diagnostic };

/** The value of a config file, whatever it is. */
export async function readConfig(file: SourceFile, absolute: string): Promise<ReadConfig> {
  return absolute.endsWith('.json') ? readJson(file) : readScript(file, absolute);
}

async function readJson(file: SourceFile): Promise<ReadConfig> {
  const text = file.text.replace('\uFEFF', ' ');
  return plainJson(text) ?? readLooseJson(file, text);
}

/** Most configs are plain JSON, and need no parser to be loaded. */
function plainJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** JSON with comments and trailing commas. */
async function readLooseJson(file: SourceFile, text: string): Promise<ReadConfig> {
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return { value };
  const span = spanOf(file, first.offset, first.offset + first.length);
  return { problem: diagnose('config/unreadable', span, `the config is not JSON: ${printParseErrorCode(first.error)}`) };
}

async function readScript(file: SourceFile, absolute: string): Promise<ReadConfig> {
  const { createJiti } = await import('jiti');
  // The config may stand where md2sdk is not installed, and must not load all of it for one function.
  const alias = { md2sdk: path.join(codeFolder, `config/define-config${path.extname(import.meta.url)}`) };
  const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false, interopDefault: false, alias });
  try {
    const loaded = await jiti.import<{ readonly default?: unknown }>(absolute);
    if (loaded.default !== undefined) return { value: loaded.default };
    return { problem: diagnose('config/unreadable', spanOf(file, 0, 0), 'the config has no default export') };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [reason = message] = message.split('\n');
    return { problem: diagnose('config/unreadable', errorPlace(file, message), `the config cannot be loaded: ${reason.trim()}`) };
  }
}

/** The message of a syntax error ends in the file's name, the line and the column, counted from 0. */
function errorPlace(file: SourceFile, message: string): Span {
  const [, line, column] = /:(\d+):(\d+)$/.exec(message) ?? [];
  const offset = (file.lineStarts[Number(line) - 1] ?? 0) + Number(column ?? 0);
  return spanOf(file, offset, offset);
}
