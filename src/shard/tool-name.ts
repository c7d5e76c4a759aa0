import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Names this md2sdk, on every machine alike. An installed package is named by its version; in a checkout the code changes without it,
 * so that its content counts: `code` is the folder that runs.
 */
export function toolName(code: string, version: string): string {
  if (code.split(path.sep).includes('node_modules')) return version;
  const hash = createHash('sha256');
  for (const file of codeFiles(code))
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(code, file)))
      .update('\0');
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

function codeFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.[jt]s$/.test(file));
  return files.map((file) => file.split(path.sep).join('/')).sort();
}
