import { createRequire } from 'node:module';
import type { CodeBlockWriter, OptionalKind, PropertySignatureStructure } from 'ts-morph';
import type { InterfaceStatement, Statement } from './statement.ts';

/** A module as plain data. */
export interface PlainModule {
  readonly path: string;
  readonly imports: readonly string[];
  readonly statements: readonly Statement[];
}

/** Prints a module that holds structures. */
export type StructurePrinter = (module: PlainModule) => string;

/**
 * Prints with the writers of ts-morph: they print all members of an interface at once and, as no file is made of them, nothing is
 * parsed again. Loads ts-morph, as the CommonJS that it is: to `import` it, all of TypeScript would be searched for its exports first.
 */
export function structurePrinter(): StructurePrinter {
  const { CodeBlockWriter, Writers } = createRequire(import.meta.url)('ts-morph') as typeof import('ts-morph');
  const membersOf = (properties: InterfaceStatement['properties'], writer: CodeBlockWriter): void =>
    Writers.objectType({ properties: properties as OptionalKind<PropertySignatureStructure>[] })(writer);
  return ({ imports, statements }) => {
    const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: '\n' });
    if (imports.length > 0) writer.write(imports.join('\n')).newLine();
    for (const statement of statements) {
      if (writer.getLength() > 0) writer.blankLine();
      writer.write(typeof statement === 'string' ? statement : `${statement.head} `);
      if (typeof statement !== 'string') membersOf(statement.properties, writer);
      writer.newLine();
    }
    return writer.toString();
  };
}
