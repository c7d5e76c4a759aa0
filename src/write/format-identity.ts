import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { textHash } from '../hash/index.ts';
import { prettierSetup } from './prettier-setup.ts';
import type { PrettierSetup } from './prettier-setup.ts';

/**
 * Names everything that decides how files of a folder are laid out; nothing, where that hangs on more than can be seen. The same name:
 * the same layout.
 */
export function formatIdentity(folder: string): string | undefined {
  const setup = prettierSetup(folder);
  return setup ? identityOf(folder, setup) : '';
}

function identityOf(folder: string, { configs, ignores }: PrettierSetup): string | undefined {
  if (!configs.every(isSelfContained)) return undefined;
  const texts = [...configs, ...ignores].map((file) => [file, readFileSync(file, 'utf8')]);
  const { version } = createRequire(import.meta.url)('prettier/package.json') as { version: string };
  return textHash(JSON.stringify([version, folder, texts]));
}

/** A config that is a program, or names packages, may say something else tomorrow. */
function isSelfContained(config: string): boolean {
  if (/\.[mc]?[jt]s$/.test(config)) return false;
  const text = readFileSync(config, 'utf8');
  const isName = /"prettier"\s*:\s*"/.test(text) || (path.basename(config) !== 'package.json' && !/[:=[{]/.test(text));
  return !isName && !/\bplugins\b/.test(text);
}
