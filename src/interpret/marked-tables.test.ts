import { describe, expect, it } from 'vitest';
import type { Row } from '../sheet/index.ts';
import { markedTables, tableMarks } from './marked-tables.ts';
import { operationSheet, pageSheet, row, schemaSheet, table } from './testing/build-sheet.ts';

const columns = ['name', 'type', 'description'];
const marked = (rows: readonly Row[], own: readonly string[] = columns): string[] => [
  ...markedTables(tableMarks(pageSheet({ operations: [operationSheet({ tables: [table('request', rows, { columns: own })] })] }))),
];

describe('markedTables', () => {
  it.each<[string, Row[], string[]]>([
    ['a mark of what is required', [row('a', {}, { mark: 'required' }), row('b')], ['required:name,type,description']],
    ['a mark of what is optional', [row('a', {}, { mark: 'optional' }), row('b')], ['optional:name,type,description']],
    [
      'both marks: only what is marked is required',
      [row('a', {}, { mark: 'optional' }), row('b', {}, { mark: 'required' })],
      ['required:name,type,description'],
    ],
    ['a mark of a nested row', [row('a', {}, { children: [row('b', {}, { mark: 'required' })] })], ['required:name,type,description']],
    [
      'a word of prose',
      [row('a', { description: 'Optional. The name.' }), row('b', { description: 'The id.' })],
      ['prose:name,type,description'],
    ],
    [
      'words of both kinds say nothing of the rest',
      [row('a', { description: 'Optional. The name.' }), row('b', { description: 'Required. The id.' })],
      [],
    ],
    ['no mark', [row('a'), row('b')], []],
  ])('%s', (_, rows, expected) => {
    expect(marked(rows)).toEqual(expected);
  });

  it('passes over tables with a column of requirement', () => {
    expect(marked([row('a', {}, { mark: 'required' })], ['name', 'required'])).toEqual([]);
  });

  it('looks at structures and common parameters as well', () => {
    const rows = [row('a', {}, { mark: 'required' })];
    expect(tableMarks(pageSheet({ schemas: [schemaSheet('A', rows, { columns })] }))).toHaveLength(1);
    expect(tableMarks(pageSheet({ common: [table('request', rows, { columns })] }))).toHaveLength(1);
  });
});
