import { expect, it } from 'vitest';
import type { Field } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import { createVocabulary } from '../vocabulary/index.ts';
import { readField } from './fields.ts';
import type { TableFacts } from './requirement.ts';
import { at, codesOf, keptContext, row, words } from './testing/build-sheet.ts';
import type { KeptContext } from './testing/build-sheet.ts';

const table: TableFacts = { side: 'request', columns: ['name', 'type', 'required', 'default', 'description'], bracketedTypes: false };

/** A row whose every cell stands on a line of its own, so that a place that was mixed up shows. */
function rowAt(line: number, texts: Readonly<Record<string, string>>, more: Partial<Row> = {}): Row {
  const cells = Object.fromEntries(Object.entries(texts).map(([column, text], index) => [column, words(text, line + index + 2)]));
  return row('level', {}, { cells, span: at(line), nameSpan: at(line + 1), ...more });
}

function read(of: Row, context: KeptContext, facts: TableFacts = table): Field {
  return readField(of, facts, { path: 'a', owner: { kind: 'operation', id: 'a' } }, context);
}

const told = { type: 'string', required: '是', default: 'low', description: '等级，枚举值：`low`,`high`' };

it.each<[string, Readonly<Record<string, string>>, Partial<Row>]>([
  ['with values and a default', told, {}],
  ['with a list of values', { ...told, type: 'array', default: '' }, {}],
  ['with limits', { type: 'string', required: '否', description: '最大长度 5' }, {}],
  ['without any cell', {}, {}],
  ['implied by others', {}, { implied: true }],
  ['with a mark', { type: 'int' }, { mark: 'required' }],
])('a row %s that was read before is read as if it were the first, with its own places', (_, texts, more) => {
  const vocabulary = createVocabulary();
  const context = keptContext({ vocabulary, marked: new Set() });
  const first = read(rowAt(10, texts, more), context);
  const again = read(rowAt(50, texts, more), context);
  expect(again).toEqual(read(rowAt(50, texts, more), keptContext()));
  expect(again).not.toEqual(first);
});

it('what a row says in another table, under other marks or with other words is another thing', () => {
  const context = keptContext();
  const texts = { type: '[int]', description: 'x' };
  read(rowAt(1, texts), context);
  expect(read(rowAt(1, texts), context, { ...table, bracketedTypes: true }).type).toEqual({ kind: 'scalar', name: 'integer' });
  const open: TableFacts = { ...table, columns: ['name', 'type'] };
  expect(read(rowAt(1, texts), context, open).required).toBe(false);
  const marked = keptContext({ vocabulary: context.vocabulary, marked: new Set(['optional:name,type']) });
  expect(read(rowAt(1, texts), marked, open).required).toBe(true);
  expect(read(rowAt(1, { ...texts, description: 'deprecated' }), context).deprecated).toBe(true);
});

it('what is wrong with a row is told wherever it stands', () => {
  const context = keptContext();
  for (const line of [1, 50]) read(rowAt(line, { type: 'strng', required: 'perhaps' }), context);
  expect(codesOf(context)).toEqual([
    'interpret/unknown-type',
    'interpret/unknown-requirement',
    'interpret/unknown-type',
    'interpret/unknown-requirement',
  ]);
  expect(context.diagnostics.map(({ span }) => span?.line)).toEqual([3, 4, 52, 53]);
});

it('what names a structure leads to that of its own page', () => {
  const vocabulary = createVocabulary();
  const pages = ['a.md', 'b.md'].map((relative) => keptContext({ vocabulary, marked: new Set(), relative }));
  const types = pages.map((context) => read(rowAt(1, { type: 'User' }), context).type);
  expect(types).toEqual([
    { kind: 'ref', schema: 'a.md#user' },
    { kind: 'ref', schema: 'b.md#user' },
  ]);
});

it('what the samples of a page decide is decided on each page', () => {
  const vocabulary = createVocabulary();
  const marked = new Set<string>();
  const glued = { type: 'string', description: '取值范围: id -组织架构idfullPath -组织架构全路径' };
  const values = [['fullPath'], []].map((seen) => {
    const { type } = read(rowAt(1, glued), keptContext({ vocabulary, marked, seen: new Set(seen) }));
    return type.kind === 'enum' ? type.values.map(({ value }) => value) : [];
  });
  expect(values).toEqual([
    ['id', 'fullPath'],
    ['id', 'idfullPath'],
  ]);
});

it('notes are not taken for cells, nor cells for each other', () => {
  const context = keptContext();
  const parent = (name: string): Row => row(name);
  const place = (name: string) => ({ path: 'a', owner: { kind: 'operation' as const, id: 'a' }, parent: parent(name) });
  const plain = rowAt(1, {}, { notes: ['n1', 'p', ' type 6:string'] });
  expect(readField(plain, table, place('string'), context).type).toEqual({ kind: 'unknown' });
  const typed = rowAt(1, { type: 'string' }, { notes: ['n1'] });
  expect(readField(typed, table, place('p'), context).type).toEqual({ kind: 'scalar', name: 'string' });
});

it('where one place stands for two cells, each row is read by itself', () => {
  const context = keptContext();
  const texts = { type: 'string', description: '`x`, `y`', enum: '`x`, `y`' };
  const spanning = rowAt(1, texts);
  const { description } = spanning.cells;
  read({ ...spanning, cells: { ...spanning.cells, ...(description && { enum: description }) } }, context);
  const apart = rowAt(50, texts);
  const { type } = read(apart, context);
  expect(type.kind === 'enum' && type.values.map(({ source }) => source.span)).toEqual([apart.cells.enum?.span, apart.cells.enum?.span]);
});
