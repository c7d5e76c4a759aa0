import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { repository } from './built-package.ts';

/** Every document of the project that is written for its users, relative to the repository. */
export const documents: readonly string[] = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync(path.join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

export function documentText(name: string): string {
  return readFileSync(path.join(repository, name), 'utf8');
}
