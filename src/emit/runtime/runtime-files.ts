import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../home/index.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { compareText } from '../kit/index.ts';

const templates = join(packageRoot, 'templates');

/** The runtime written by hand, byte for byte, without its tests. */
export function runtimeFiles(): EmittedFile[] {
  return readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort(compareText)
    .map((path) => ({
      path: `src/runtime/${path}`,
      content: readFileSync(join(templates, path), 'utf8'),
      sources: [],
    }));
}
