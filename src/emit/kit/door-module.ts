import { compareText } from './compare-text.ts';
import { moduleFile } from './module-file.ts';
import type { ModuleFile } from './module-file.ts';
import { relativeImport } from './relative-import.ts';

/** A folder's `index.ts`: everything that the modules export. */
export function doorModule(path: string, modules: readonly { readonly path: string }[], typeOnly: boolean = false): ModuleFile {
  const door = moduleFile(path);
  const lines = modules
    .map((module) => relativeImport(path, module.path))
    .sort(compareText)
    .map((specifier) => `export ${typeOnly ? 'type ' : ''}* from ${JSON.stringify(specifier)};`);
  door.add(lines.length > 0 ? lines.join('\n') : 'export {};');
  return door;
}
