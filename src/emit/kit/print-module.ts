import type { EmittedFile } from '../emitted-file.ts';
import { compareText } from './compare-text.ts';
import { importLines } from './import-lines.ts';
import type { ModuleFile } from './module-file.ts';

/** The file that a module makes. */
export function printModule({ path, imports, statements, sources }: ModuleFile): EmittedFile {
  const importText = importLines(path, imports()).join('\n');
  const parts = importText === '' ? statements : [importText, ...statements];
  const text = parts.length === 0 ? 'export {};' : parts.join('\n\n');
  return { path, content: `${text}\n`, sources: [...sources].sort(compareText) };
}
