import type { EmittedFile } from '../emitted-file.ts';
import { compareText } from './compare-text.ts';
import { importLines } from './import-lines.ts';
import type { ModuleFile } from './module-file.ts';
import { printInterface } from './structure-printer.ts';

/** Prints modules, each as soon as it comes: an API of thousands of pages has tens of thousands. */
export function printModules(modules: Iterable<ModuleFile>): EmittedFile[] {
  const files: EmittedFile[] = [];
  for (const module of modules) {
    files.push({ path: module.path, content: printModule(module), sources: [...module.sources].sort(compareText) });
  }
  return files;
}

function printModule({ path, imports, statements }: ModuleFile): string {
  const importText = importLines(path, imports()).join('\n');
  const texts = statements.map((statement) => (typeof statement === 'string' ? statement : printInterface(statement)));
  return `${(importText === '' ? texts : [importText, ...texts]).join('\n\n')}\n`;
}
