import { createHash } from 'node:crypto';
import type { InterfaceDeclarationStructure, Project, StructureKind } from 'ts-morph';
import type { Store } from '../../cache/index.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { compareText } from './compare-text.ts';
import { importLines } from './import-lines.ts';
import type { ModuleFile } from './module-file.ts';

/** Prints modules; ts-morph is loaded for those alone that hold structures which the store does not know. */
export async function printModules(modules: readonly ModuleFile[], store: Store | undefined): Promise<EmittedFile[]> {
  let printer: Printer | undefined;
  const contents: string[] = [];
  for (const module of modules) {
    if (!holdsStructures(module)) contents.push(printText(module));
    else contents.push(known(module, store) ?? keep(module, printStructures((printer ??= await newPrinter()), module), store));
  }
  return modules.map((module, index) => ({
    path: module.path,
    content: contents[index] ?? '',
    sources: [...module.sources].sort(compareText),
  }));
}

function known(module: ModuleFile, store: Store | undefined): string | undefined {
  const text = store?.get(keyOf(module));
  return typeof text === 'string' ? text : undefined;
}

function keep(module: ModuleFile, text: string, store: Store | undefined): string {
  store?.put(keyOf(module), text);
  return text;
}

/** Structures are plain data. */
function keyOf(module: ModuleFile): string {
  const all = JSON.stringify([importLines(module.path, module.imports()), module.statements]);
  return createHash('sha256').update(all).digest('base64url');
}

function holdsStructures(module: ModuleFile): boolean {
  return module.statements.some((statement) => typeof statement !== 'string');
}

function printText(module: ModuleFile): string {
  const imports = importLines(module.path, module.imports());
  const texts = module.statements.filter((statement) => typeof statement === 'string');
  return `${[...(imports.length > 0 ? [imports.join('\n')] : []), ...texts].join('\n\n')}\n`;
}

/** All statements of a file at once: growing a file edit by edit costs a hundred times as much. */
function printStructures({ project, interfaceKind }: Printer, module: ModuleFile): string {
  const imports = importLines(module.path, module.imports());
  const statements = module.statements.map((statement, i): string | InterfaceDeclarationStructure => {
    if (typeof statement !== 'string') return { kind: interfaceKind, ...statement.interface };
    // ts-morph sets interfaces apart by itself, but not two texts.
    const above = i > 0 ? module.statements[i - 1] : imports.at(-1);
    return typeof above === 'string' ? `\n${statement}` : statement;
  });
  const file = project.createSourceFile(module.path, { statements: [...imports, ...statements] });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}

interface Printer {
  readonly project: Project;
  readonly interfaceKind: StructureKind.Interface;
}

async function newPrinter(): Promise<Printer> {
  const { IndentationText, Project, QuoteKind, StructureKind } = await import('ts-morph');
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  return { project, interfaceKind: StructureKind.Interface };
}
