import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IndentationText, Project } from 'ts-morph';
import { printInterface } from './structure-printer.ts';

const words = fc.constantFrom('a', '用户', '`code`', "it's", '"', '{', '}', '//', '*', '${a}', '\\', '<T>', '  ', '');
const line = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(' ').trimEnd());
const docs: fc.Arbitrary<string[]> = fc.oneof(
  line.filter((text) => text !== '').map((text) => [text]),
  fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => [`\n${lines.join('\n')}`]),
  fc.constant<string[]>([]),
);
const signature = fc.constantFrom(
  'name: string',
  '"a-b"?: "it\'s" | "{"',
  'list?: {\n    a: string;\n  }[]',
  '[key: string]: unknown',
  'quoted: "\\"" | `a${string}`',
);
const properties = fc.array(fc.record({ name: signature, docs }), { minLength: 1, maxLength: 5 });

/** As ts-morph itself prints them, into a file of a project. */
function byMorph(structures: { name: string; docs: string[] }[]): string {
  const file = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  }).createSourceFile('a.ts');
  file.addInterface({ name: 'A', isExported: true, properties: structures });
  return file.getFullText();
}

it('indents what follows a literal that ends in a backslash', () => {
  const properties = [{ name: String.raw`a: "\\" | "` + '`"' }, { name: 'b: string', docs: ['Said.'] }];
  expect(printInterface({ head: 'export interface A', properties })).toBe(
    String.raw`export interface A {
  a: "\\" | "` +
      '`' +
      `";
  /** Said. */
  b: string;
}`,
  );
});

it('prints properties as ts-morph does', () => {
  fc.assert(
    fc.property(properties, (structures) => {
      expect(`${printInterface({ head: 'export interface A', properties: structures })}\n`).toBe(byMorph(structures));
    }),
    { numRuns: 300, seed: 1 },
  );
}, 60_000);
