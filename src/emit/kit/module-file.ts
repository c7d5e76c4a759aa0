import type { CodeSymbol } from './code-symbol.ts';
import type { ImportedSymbol } from './import-lines.ts';
import type { Statement } from './statement.ts';
import { printInterface } from './structure-printer.ts';
import { uniqueName } from '../../model/index.ts';

/** A TypeScript module under construction: its statements, and the symbols they ask for. */
export interface ModuleFile {
  readonly path: string;
  /** The local name of a symbol that is used as a type. */
  readonly type: (symbol: CodeSymbol) => string;
  /** The local name of a symbol that is used as a value (and maybe as a type too). */
  readonly value: (symbol: CodeSymbol) => string;
  readonly add: (...statements: Statement[]) => void;
  /** Names the pages that the module stems from. */
  readonly cite: (...pages: string[]) => void;
  readonly imports: () => readonly ImportedSymbol[];
  /** As they are printed: an API of thousands of pages has tens of thousands. */
  readonly statements: readonly string[];
  readonly sources: ReadonlySet<string>;
}

/** `declares`: the names that the module's own statements take; what is imported gives way to them. */
export function moduleFile(path: string, declares: Iterable<string> = []): ModuleFile {
  const taken = new Set(declares);
  const imported = new Map<string, { symbol: CodeSymbol; local: string; asType: boolean }>();
  const statements: string[] = [];
  const sources = new Set<string>();

  function ask(symbol: CodeSymbol, asType: boolean): string {
    if (symbol.module === path) return symbol.name;
    const key = `${symbol.module}\n${symbol.name}`;
    const known = imported.get(key);
    if (known !== undefined) {
      known.asType &&= asType;
      return known.local;
    }
    const local = uniqueName(symbol.name, taken);
    imported.set(key, { symbol, local, asType });
    return local;
  }

  return {
    path,
    type: (symbol) => ask(symbol, true),
    value: (symbol) => ask(symbol, false),
    add: (...more) => more.forEach((statement) => statements.push(printStatement(statement))),
    cite: (...pages) => pages.forEach((page) => sources.add(page)),
    imports: () => [...imported.values()],
    statements,
    sources,
  };
}

function printStatement(statement: Statement): string {
  return typeof statement === 'string' ? statement : printInterface(statement);
}
