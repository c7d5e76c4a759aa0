import { expect, test } from 'vitest';
import type { ApiModel, Field, Schema, TypeRef } from '../model/index.ts';
import type { Row } from '../sheet/index.ts';
import type { Span } from '../source/index.ts';
import { fieldFinder } from './find-fields.ts';

const at = (line: number, file: string = 'a.md'): Span => ({ file, start: line * 100, end: line * 100 + 1, line, column: 1 });

function fieldAt(line: number, name: string, type: TypeRef = { kind: 'unknown' }): Field {
  const source = { via: 'table', rule: 'field/row', span: at(line) } as const;
  return { name, type, required: false, examples: [], limits: {}, deprecated: false, source, evidence: { type: source, required: source } };
}

function structure(id: string, shape: Schema['shape']): Schema {
  return { id, name: id, origin: 'page', deprecated: false, shape, sources: [] };
}

function rowAt(line: number, name: string, file?: string): Row {
  const span = at(line, file);
  return { name, cells: {}, children: [], struck: false, lists: 0, implied: false, span, nameSpan: span, notes: [] };
}

const ref = (schema: string): TypeRef => ({ kind: 'ref', schema });
const id = fieldAt(1, 'id');
const other = fieldAt(2, 'id');
const tree = fieldAt(3, 'children', { kind: 'array', items: ref('Tree') });
const schemas = [
  structure('User', { kind: 'object', fields: [id], open: false }),
  structure('Tree', { kind: 'object', fields: [other, tree], open: false }),
  structure('Loop', { kind: 'alias', type: { kind: 'union', members: [ref('Loop'), { kind: 'map', values: ref('User') }] } }),
];
const model: ApiModel = { name: 'test', operations: [], schemas };
const { fieldOf, fieldsIn } = fieldFinder(model);

test('a row leads to the field that was read there, whatever else bears its name', () => {
  expect(fieldOf(rowAt(2, 'id'), [id])).toBe(other);
});

test('a row of a description that was merged leads to the field of its name', () => {
  expect(fieldOf(rowAt(2, 'id', 'b.md'), [tree, id])).toBe(id);
  expect(fieldOf(rowAt(2, 'gone', 'b.md'), [tree, id])).toBeUndefined();
});

test('members are found through lists, maps, unions and aliases that lead back to themselves', () => {
  expect(fieldsIn(tree.type)).toEqual([other, tree]);
  expect(fieldsIn(ref('Loop'))).toEqual([id]);
  expect([fieldsIn(undefined), fieldsIn(ref('Nowhere')), fieldsIn({ kind: 'object' })]).toEqual([[], [], []]);
});
