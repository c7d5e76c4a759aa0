import { createHash } from 'node:crypto';
import type { EmitAids } from '../emit-options.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { compareText } from './compare-text.ts';
import { importLines } from './import-lines.ts';
import type { ModuleFile } from './module-file.ts';
import { printStructures } from './print-structures.ts';
import type { PlainModule } from './print-structures.ts';

/** Prints modules; ts-morph is asked for those alone that hold structures which the store does not know. */
export async function printModules(modules: readonly ModuleFile[], { store, print = printStructures }: EmitAids): Promise<EmittedFile[]> {
  const plain = modules.map(plainModule);
  const texts = plain.map((module) => (holdsStructures(module) ? (store?.get(keyOf(module)) as string | undefined) : printText(module)));
  const lacking = plain.filter((_, index) => texts[index] === undefined);
  const printed = lacking.length > 0 ? await print(lacking) : [];
  lacking.forEach((module, index) => store?.put(keyOf(module), printed[index]));
  let next = 0;
  return modules.map(({ path, sources }, index) => ({
    path,
    content: texts[index] ?? printed[next++] ?? '',
    sources: [...sources].sort(compareText),
  }));
}

function plainModule({ path, imports, statements }: ModuleFile): PlainModule {
  return { path, imports: importLines(path, imports()), statements };
}

function keyOf(module: PlainModule): string {
  return createHash('sha256').update(JSON.stringify(module)).digest('base64url');
}

function holdsStructures({ statements }: PlainModule): boolean {
  return statements.some((statement) => typeof statement !== 'string');
}

function printText({ imports, statements }: PlainModule): string {
  const texts = statements.filter((statement) => typeof statement === 'string');
  return `${[...(imports.length > 0 ? [imports.join('\n')] : []), ...texts].join('\n\n')}\n`;
}
