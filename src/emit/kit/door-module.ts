import { compareText } from './compare-text.ts';
import { moduleFile } from './module-file.ts';
import type { ModuleFile } from './module-file.ts';
import { relativeImport } from './relative-import.ts';

/** The modules of a folder as they come, and at last its `index.ts`: everything that they export. */
export function* withDoor(path: string, modules: Iterable<ModuleFile>, typeOnly: boolean = false): Iterable<ModuleFile> {
  const paths: string[] = [];
  for (const module of modules) {
    paths.push(module.path);
    yield module;
  }
  yield doorModule(path, paths, typeOnly);
}

function doorModule(path: string, modules: readonly string[], typeOnly: boolean): ModuleFile {
  const door = moduleFile(path);
  const lines = modules
    .map((module) => relativeImport(path, module))
    .sort(compareText)
    .map((specifier) => `export ${typeOnly ? 'type ' : ''}* from ${JSON.stringify(specifier)};`);
  door.add(lines.length > 0 ? lines.join('\n') : 'export {};');
  return door;
}
