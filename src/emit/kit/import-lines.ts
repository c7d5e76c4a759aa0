import type { CodeSymbol } from './code-symbol.ts';
import { compareText } from './compare-text.ts';
import { fitsInLine, print } from './layout.ts';
import { namedClause } from './named-clause.ts';
import { relativeImport } from './relative-import.ts';

export interface ImportedSymbol {
  readonly symbol: CodeSymbol;
  readonly local: string;
  readonly asType: boolean;
}

/** One line per imported module, sorted; type-only where every use of it is a type. */
export function importLines(from: string, imported: readonly ImportedSymbol[]): string[] {
  const byModule = new Map<string, ImportedSymbol[]>();
  for (const one of imported) {
    const specifier = relativeImport(from, one.symbol.module);
    const symbols = byModule.get(specifier);
    if (symbols === undefined) byModule.set(specifier, [one]);
    else symbols.push(one);
  }
  return [...byModule].sort(([a], [b]) => compareText(a, b)).map(([specifier, symbols]) => importLine(specifier, symbols));
}

function importLine(specifier: string, symbols: readonly ImportedSymbol[]): string {
  const typeOnly = symbols.every((one) => one.asType);
  const names = [...symbols]
    .sort((a, b) => compareText(a.symbol.name, b.symbol.name))
    .map(({ symbol, local, asType }) => {
      const name = symbol.name === local ? local : `${symbol.name} as ${local}`;
      return asType && !typeOnly ? `type ${name}` : name;
    });
  const head = `import ${typeOnly ? 'type ' : ''}`;
  const tail = ` from ${JSON.stringify(specifier)};`;
  const inOneLine = `${head}{ ${names.join(', ')} }${tail}`;
  return fitsInLine(inOneLine) ? inOneLine : print([head, namedClause(names), tail]);
}
