import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import { tableOf } from '../testing/page-blocks.ts';
import { columnKind, nearestColumn, readColumns } from './header.ts';

const vocabulary = createVocabulary();
const kinds = (...lines: string[]): string[] =>
  readColumns(tableOf([lines[0], lines[0]?.replace(/[^|]+/g, '---'), ...lines.slice(1)].join('\n')), vocabulary).map(({ kind }) => kind);

describe('columnKind', () => {
  it.each([
    ['参数名', 'name'],
    ['**Type**', 'type'],
    ['类型(Type)', 'type'],
    ['必填/Required', 'required'],
    ['`default_value`', 'default'],
    ['错误码', 'code'],
    ['Frobnication', undefined],
  ])('%s is %s', (word, kind) => {
    expect(columnKind(word, vocabulary)).toBe(kind);
  });
});

describe('nearestColumn', () => {
  it.each([
    ['Requird', 'required'],
    ['Descripton', 'description'],
    ['Frobnication', undefined],
  ])('%s was meant to be %s', (word, near) => {
    expect(nearestColumn(word, vocabulary)).toBe(near);
  });
});

describe('readColumns', () => {
  it("keeps the author's word and its place", () => {
    expect(readColumns(tableOf('| 名称 | *Typ* |\n|--|--|'), vocabulary)[1]).toMatchObject({ word: 'Typ', span: { line: 1, column: 8 } });
  });

  it('reads a misspelt word as what was meant, and a short one as unknown', () => {
    expect(kinds('| Name | Requird | Typ |', '| id | maybe | 1 x |')).toEqual(['name', 'required', 'type']);
    expect(kinds('| Name | Type | Xy |', '| id | string | hello |')).toEqual(['name', 'type', 'unknown']);
  });

  it('tells two columns of names apart by their cells', () => {
    expect(kinds('| 参数 | 名称 | 类型 |', '| id | 标识 | string |')).toEqual(['name', 'title', 'type']);
    expect(kinds('| 名称 | 参数 | 类型 |', '| 标识 | id | string |')).toEqual(['title', 'name', 'type']);
  });

  it('takes another column for the name where its cells are identifiers and types stand beside them', () => {
    expect(kinds('| 编码 | 类型 | 说明 |', '| id | string | 标识 |')).toEqual(['name', 'type', 'description']);
    expect(kinds('| 编码 | 类型 | 说明 |', '| 1001 | string | 标识 |')).toEqual(['code', 'type', 'description']);
    expect(kinds('| 编码 | 说明 |', '| id | 标识 |')).toEqual(['code', 'description']);
  });

  it('settles an unknown column by what stands in all of its cells', () => {
    expect(kinds('| 参数 | 约束 | X |', '| id | 必填 | string |', '| name | 选填 | int |')).toEqual(['name', 'required', 'type']);
    expect(kinds('| 参数 | 约束 | X |', '| id | 必填 | string |', '| name | 最长 20 | hello |')).toEqual(['name', 'limits', 'unknown']);
  });

  it('does not settle what another column already says', () => {
    expect(kinds('| 参数 | 类型 | 必填 | X | Y |', '| id | string | 是 | 否 | int |')).toEqual([
      'name',
      'type',
      'required',
      'unknown',
      'unknown',
    ]);
  });
});
