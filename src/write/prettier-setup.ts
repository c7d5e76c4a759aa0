import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const configNames: readonly string[] = [
  '.editorconfig',
  '.prettierrc',
  ...['json', 'json5', 'yaml', 'yml', 'toml', 'js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map((extension) => `.prettierrc.${extension}`),
  ...['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map((extension) => `prettier.config.${extension}`),
];

/** Whether prettier would find a config for a folder; told without prettier, which takes long to load and is rarely needed. */
export async function hasPrettierConfig(folder: string): Promise<boolean> {
  for (const each of upward(folder)) {
    if (configNames.some((name) => existsSync(path.join(each, name))) || (await hasPackageKey(each))) return true;
  }
  return false;
}

/** The ignore files that say what is not to be formatted. */
export function prettierIgnoreFiles(folder: string): string[] {
  return upward(folder)
    .map((each) => path.join(each, '.prettierignore'))
    .filter((file) => existsSync(file));
}

async function hasPackageKey(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '');
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
