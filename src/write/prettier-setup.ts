import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const configNames: readonly string[] = [
  '.editorconfig',
  '.prettierrc',
  ...['json', 'json5', 'yaml', 'yml', 'toml', 'js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map((extension) => `.prettierrc.${extension}`),
  ...['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map((extension) => `prettier.config.${extension}`),
];

/** The files that say how prettier is to treat a folder: in it and above it. */
export interface PrettierSetup {
  readonly configs: readonly string[];
  readonly ignores: readonly string[];
}

/** What prettier would go by in a folder; told without prettier, which takes long to load and is rarely needed. Nothing, where there is no config. */
export function prettierSetup(folder: string): PrettierSetup | undefined {
  const folders = upward(folder);
  const configs = folders.flatMap((each) => [...existing(each, configNames), ...existing(each, ['package.json']).filter(hasPrettierKey)]);
  return configs.length === 0 ? undefined : { configs, ignores: folders.flatMap((each) => existing(each, ['.prettierignore'])) };
}

function existing(folder: string, names: readonly string[]): string[] {
  return names.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
}

function hasPrettierKey(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  // Most packages only depend on it, or do not name it at all.
  return text.includes('"prettier"') && isObjectWith(text, 'prettier');
}

function isObjectWith(json: string, key: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  } catch {
    return false;
  }
}

/** A folder and those above it. */
function upward(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...upward(above)];
}
