import { expect, it } from 'vitest';
import { sourceFile } from '../source/index.ts';
import { inputDiagnostic } from './input-diagnostic.ts';

const file = sourceFile('a.md', '# a\nb\0');

it('names the input that matches nothing, at its place in the config where there is one', () => {
  const span = { file: 'md2sdk.config.json', start: 9, end: 15, line: 2, column: 4 };
  expect(inputDiagnostic({ kind: 'unmatched', input: 'docs' })).toMatchObject({
    code: 'source/no-pages',
    severity: 'error',
    message: 'no page matches `docs`',
  });
  expect(inputDiagnostic({ kind: 'unmatched', input: 'docs' }).span).toBeUndefined();
  expect(inputDiagnostic({ kind: 'unmatched', input: 'docs' }, (input) => (input === 'docs' ? span : undefined)).span).toBe(span);
});

it('places what is wrong with the bytes', () => {
  expect(inputDiagnostic({ kind: 'binary', file, offset: 5 })).toMatchObject({
    code: 'source/binary',
    severity: 'error',
    span: { line: 2, column: 2 },
  });
  expect(inputDiagnostic({ kind: 'damaged', file, offset: 5 })).toMatchObject({ code: 'source/not-utf8', severity: 'error' });
  expect(inputDiagnostic({ kind: 'encoding', file, encoding: 'gb18030' })).toMatchObject({
    code: 'source/guessed-encoding',
    severity: 'warning',
    message: 'the page is not UTF-8: read as gb18030',
    span: { line: 1, column: 1 },
  });
});
