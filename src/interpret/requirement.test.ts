import { describe, expect, it } from 'vitest';
import type { Row } from '../sheet/index.ts';
import { readRequirement } from './requirement.ts';
import type { TableFacts } from './requirement.ts';
import { codesOf, keptContext, row } from './testing/build-sheet.ts';
import type { CellTexts } from './testing/build-sheet.ts';

function read(
  cells: CellTexts,
  columns: string = 'name,type,description',
  more: Partial<Row> = {},
  marked: readonly string[] = [],
  parent?: Row,
): string {
  const table: TableFacts = { side: 'request', columns: columns.split(','), bracketedTypes: false };
  const { required, source } = readRequirement(row('a', cells, more), parent, table, keptContext({ marked: new Set(marked) }));
  return `${required ? 'required' : 'optional'} ${source.rule.replace('required/', '')}`;
}

const withColumn = 'name,required';

describe('a column of requirement', () => {
  it.each([
    ['是', 'required column'],
    ['**Yes**', 'required column'],
    ['必填', 'required column'],
    ['✅', 'required column'],
    ['Required', 'required column'],
    ['否', 'optional column'],
    ['非必填', 'optional column'],
    ['-', 'optional column'],
    ['条件必填', 'optional column'],
    ['二选一', 'optional column'],
    ['是，企业用户', 'required column'],
    ['Yes, if the user is new', 'optional column'],
    ['是（企业用户时）', 'optional column'],
    ['1..1', 'required column'],
    ['0', 'optional column'],
  ])('%s: %s', (text, expected) => {
    expect(read({ required: text }, withColumn)).toBe(expected);
  });

  it.each([
    ['是', 'optional inverse-column'],
    ['否', 'required inverse-column'],
    ['-', 'required inverse-column'],
  ])('that says what is optional turns %s around: %s', (text, expected) => {
    expect(read({ optional: text }, 'name,optional')).toBe(expected);
  });

  it('with a word nobody knows is reported, and taken as optional', () => {
    const context = keptContext();
    const found = readRequirement(
      row('a', { required: '看心情' }),
      undefined,
      { side: 'request', columns: ['name', 'required'], bracketedTypes: false },
      context,
    );
    expect(found).toMatchObject({ required: false, source: { guess: expect.any(String) } });
    expect(codesOf(context)).toEqual(['interpret/unknown-requirement']);
  });

  it('makes optional what it leaves empty', () => {
    expect(read({}, withColumn)).toBe('optional only-marked');
  });
});

describe('without a column', () => {
  it.each<[string, Partial<Row>, string]>([
    ['name,type', { mark: 'required' }, 'required mark'],
    ['name,type', { mark: 'optional' }, 'optional mark'],
    [withColumn, { mark: 'required' }, 'required mark'],
  ])('of %s a mark %j says: %s', (columns, more, expected) => {
    expect(read({}, columns, more)).toBe(expected);
  });

  it.each([
    ['required:name,type', 'optional unmarked'],
    ['optional:name,type', 'required unmarked'],
    ['prose:name,type', 'required unmarked'],
  ])('the absence of a mark says the opposite (%s): %s', (key, expected) => {
    expect(read({}, 'name,type', {}, [key])).toBe(expected);
  });

  it.each<[CellTexts, string]>([
    [{ description: 'Optional. The name.' }, 'optional prose'],
    [{ description: '必填，名称' }, 'required prose'],
    [{ description: '名称（必填）' }, 'required prose'],
    [{ type: 'string, optional' }, 'optional prose'],
    [{ type: 'string (required)' }, 'required prose'],
    [{ description: '必填项说明' }, 'optional unstated'],
    [{ description: 'The optional name' }, 'optional unstated'],
    [{}, 'optional unstated'],
  ])('%j: %s', (cells, expected) => {
    expect(read(cells, 'name,type,description')).toBe(expected);
  });

  it('tells what nothing on the page says', () => {
    const found = readRequirement(row('a'), undefined, { side: 'response', columns: ['name'], bracketedTypes: false }, keptContext());
    expect(found.unstated).toBe(true);
  });
});

describe('a condition on the parent', () => {
  it.each([
    ['存在 group 参数时,此参数必传', 'group', 'required with-parent'],
    ['传了 `group` 时，该字段必填', 'group', 'required with-parent'],
    ['required when `group` is present', 'group', 'required with-parent'],
    ['存在 other 参数时,此参数必传', 'group', 'optional column'],
  ])('%s, in %s: %s', (description, parent, expected) => {
    expect(read({ description, required: '否' }, withColumn, {}, [], row(parent))).toBe(expected);
  });
});
