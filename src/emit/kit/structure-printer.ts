import type { OptionalKind, PropertySignatureStructure } from 'ts-morph';
import { commentBlock } from './js-doc.ts';
import type { InterfaceStatement } from './statement.ts';

const indentation = '  ';

/**
 * Prints structures of ts-morph as ts-morph does: it is the oracle in the test. It is not asked here, for to load the compiler that it brings
 * takes a quarter of a second and 50 MiB, and the writer beneath it loses its place after a literal that ends in a backslash.
 */
export function printInterface({ head, properties }: InterfaceStatement): string {
  return `${head} {\n${properties.flatMap(propertyLines).map(indented).join('\n')}\n}`;
}

function propertyLines({ name, docs = [] }: OptionalKind<PropertySignatureStructure>): string[] {
  return [...docs.flatMap((doc) => docLines(doc as string)), ...`${name};`.split('\n')];
}

/** A text that begins with a line end takes lines of its own. */
function docLines(text: string): string[] {
  const [first = '', ...rest] = text.split('\n');
  return rest.length === 0 ? [`/** ${first} */`] : commentBlock(rest);
}

function indented(line: string): string {
  return line === '' ? '' : indentation + line;
}
