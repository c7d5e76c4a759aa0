import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import type { ColumnKind } from '../../vocabulary/index.ts';
import { gapCost, holdCost } from './fit.ts';

const vocabulary = createVocabulary();
const cost = (kind: ColumnKind | 'unknown', text: string): number => holdCost(kind, text, vocabulary);

describe('holdCost', () => {
  it.each([
    ['name', 'user_id'],
    ['name', '├─ **name**'],
    ['name', '&emsp;'.slice(0, 0) + '  `name`?'],
    ['name', 'data[].list'],
    ['type', 'string'],
    ['type', 'List<User>'],
    ['required', '是'],
    ['required', 'Required'],
    ['optional', '否'],
    ['in', 'query'],
    ['in', '`body`'],
    ['serial', '1.2'],
    ['extra', '枚举: a,b'],
    ['code', '-10001'],
    ['default', ''],
  ] as const)('under %s, %j costs nothing', (kind, text) => {
    expect(cost(kind, text)).toBe(0);
  });

  it.each([
    ['name', '用户的唯一标识，由系统生成', 'description'],
    ['type', '用户的名称', 'description'],
    ['type', 'hello world', 'description'],
    ['required', '用户的名称', 'description'],
    ['required', 'string', 'type'],
    ['default', '用户的名称，最长 20 位', 'description'],
    ['default', '枚举: a,b', 'extra'],
    ['description', '是', 'required'],
    ['description', 'string', 'type'],
    ['description', 'false', 'default'],
    ['title', '是', 'required'],
    ['in', 'string', 'type'],
    ['serial', 'id', 'name'],
    ['extra', '用户的名称', 'description'],
    ['message', '404', 'code'],
  ] as const)('under %s, %j costs more than under %3$s', (kind, text, better) => {
    expect(cost(kind, text)).toBeGreaterThan(cost(better, text));
  });

  it('takes a name of a structure for a type, though a known word is the better one', () => {
    expect(cost('type', 'UserDto')).toBeGreaterThan(cost('type', 'object'));
    expect(cost('type', 'UserDto')).toBeLessThan(1);
  });

  it('lets a requirement with a condition stand, at a price', () => {
    expect(cost('required', '是，仅企业用户')).toBeGreaterThan(0);
    expect(cost('required', '是，仅企业用户')).toBeLessThan(cost('required', '企业用户'));
  });
});

describe('gapCost', () => {
  it('is dear where a table means nothing without the column, and cheap where writers leave it empty', () => {
    const order = (['name', 'required', 'type', 'title', 'default'] as const).map(gapCost);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(gapCost('unknown')).toBeGreaterThan(gapCost('default'));
  });
});
