import { expect, it } from 'vitest';
import { sourceFile, spanOf } from '../source/index.ts';
import { diagnose } from './diagnose.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

it('goes by file, then by place, and begins with what has none', () => {
  const a = sourceFile('a.md', 'one two');
  const b = sourceFile('b.md', 'one');
  const unsorted = [
    diagnose('source/binary', spanOf(b, 0, 1), '4'),
    diagnose('source/not-utf8', spanOf(a, 4, 5), '3'),
    diagnose('source/binary', spanOf(a, 0, 1), '2'),
    diagnose('source/no-pages', undefined, '1'),
  ];
  expect(sortDiagnostics(unsorted).map(({ message }) => message)).toEqual(['1', '2', '3', '4']);
});
