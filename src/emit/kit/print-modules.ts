import type { InterfaceDeclarationStructure, Project, StructureKind } from 'ts-morph';
import type { EmittedFile } from '../emitted-file.ts';
import { compareText } from './compare-text.ts';
import { importLines } from './import-lines.ts';
import type { ModuleFile } from './module-file.ts';

/** Prints modules; ts-morph is loaded for those alone that hold structures. */
export async function printModules(modules: readonly ModuleFile[]): Promise<EmittedFile[]> {
  const printer = modules.some(holdsStructures) ? await newPrinter() : undefined;
  return modules.map((module) => ({
    path: module.path,
    content: printer !== undefined && holdsStructures(module) ? printStructures(printer, module) : printText(module),
    sources: [...module.sources].sort(compareText),
  }));
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
