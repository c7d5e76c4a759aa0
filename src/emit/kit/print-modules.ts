import { hash } from 'node:crypto';
import type { EmitAids } from '../emit-options.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { compareText } from './compare-text.ts';
import { importLines } from './import-lines.ts';
import type { ModuleFile } from './module-file.ts';
import { structurePrinter } from './structure-printer.ts';
import type { PlainModule, StructurePrinter } from './structure-printer.ts';

/**
 * Prints modules, each as soon as it comes: an API of thousands of pages has tens of thousands. ts-morph is loaded when the first comes
 * that holds structures and that the store does not know.
 */
export function printModules(modules: Iterable<ModuleFile>, { store }: EmitAids): EmittedFile[] {
  let print: StructurePrinter | undefined;
  const files: EmittedFile[] = [];
  for (const module of modules) {
    const plain = plainModule(module);
    let content = holdsStructures(plain) ? store?.get(keyOf(plain)) : printText(plain);
    if (typeof content !== 'string') {
      print ??= structurePrinter();
      content = print(plain);
      store?.put(keyOf(plain), content);
    }
    files.push({ path: module.path, content: content as string, sources: [...module.sources].sort(compareText) });
  }
  return files;
}

function plainModule({ path, imports, statements }: ModuleFile): PlainModule {
  return { path, imports: importLines(path, imports()), statements };
}

function keyOf(module: PlainModule): string {
  return hash('sha256', JSON.stringify(module), 'base64url');
}

function holdsStructures({ statements }: PlainModule): boolean {
  return statements.some((statement) => typeof statement !== 'string');
}

function printText({ imports, statements }: PlainModule): string {
  const texts = statements.filter((statement) => typeof statement === 'string');
  return `${[...(imports.length > 0 ? [imports.join('\n')] : []), ...texts].join('\n\n')}\n`;
}
