import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import { tableOf } from '../testing/page-blocks.ts';
import { cleanName, rawName } from './name.ts';

const vocabulary = createVocabulary();

describe('rawName', () => {
  it.each([
    ['| id |', 'id'],
    ['|   id |', '  id'],
    ['| &nbsp;&nbsp;id |', '\u00a0\u00a0id'],
    ['| `id` |', 'id'],
    ['| **id** |', 'id'],
    ['| __id__ |', 'id'],
    ['| ~~id~~ |', 'id'],
    ['| user\\_id |', 'user_id'],
    ['| user_id_list |', 'user_id_list'],
    ['| __proto__ |', 'proto'],
    ['| `__proto__` |', '__proto__'],
    ['| a\\|b |', 'a|b'],
    ['| id<sup>[1]</sup> |', 'id'],
    ['| <b>id</b> |', 'id'],
    ['| user\u200bId\ufeff |', 'userId'],
    ['| id* |', 'id*'],
    ['| data\\[\\].id |', 'data[].id'],
  ])('of %j is %j', (row, name) => {
    const cell = tableOf(`| 名称 |\n|---|\n${row}`).rows[0]?.cells[0];
    expect(cell && rawName(cell)).toBe(name);
  });

  it('of an HTML cell is its text', () => {
    const cell = tableOf('<table><tr><th>名称</th></tr><tr><td>&nbsp;<b>user_id</b></td></tr></table>').rows[0]?.cells[0];
    expect(cell && rawName(cell)).toBe('user_id');
  });
});

describe('cleanName', () => {
  it.each([
    ['id', { name: 'id' }],
    [' id ', { name: 'id' }],
    ['"id"', { name: 'id' }],
    ['“id”', { name: 'id' }],
    ['id?', { name: 'id', mark: 'optional' }],
    ['id*', { name: 'id', mark: 'required' }],
    ['*id', { name: 'id', mark: 'required' }],
    ['* id', { name: 'id', mark: 'required' }],
    ['id（必填）', { name: 'id', mark: 'required' }],
    ['id (optional)', { name: 'id', mark: 'optional' }],
    ['id [必填]', { name: 'id', mark: 'required' }],
    ['id 必填', { name: 'id', mark: 'required' }],
    ['id\nrequired', { name: 'id', mark: 'required' }],
    ['id 用户标识', { name: 'id', title: '用户标识' }],
    ['id用户标识', { name: 'id', title: '用户标识' }],
    ['id（用户标识）', { name: 'id', title: '用户标识' }],
    ['id\n用户标识', { name: 'id', title: '用户标识' }],
    ['id[^1]', { name: 'id' }],
    ['id¹', { name: 'id' }],
    ['id†', { name: 'id' }],
    ['id:', { name: 'id' }],
    ['id：', { name: 'id' }],
    ['id (since 2.1)', { name: 'id', notes: ['since 2.1'] }],
    ['id v2.1', { name: 'id', notes: ['v2.1'] }],
    ['id（2.1 版本起）', { name: 'id', notes: ['2.1 版本起'] }],
    // Brackets of a list belong to the path.
    ['ids[]', { name: 'ids[]' }],
    ['ids[][]', { name: 'ids[][]' }],
    ['zh-CN', { name: 'zh-CN' }],
    ['*', { name: '*' }],
    ['?', { name: '?' }],
    ['用户标识', { name: '用户标识' }],
    ['first name', { name: 'first name' }],
    ['', { name: '' }],
  ])('%j is %j', (text, expected) => {
    expect(cleanName(text, vocabulary)).toEqual({ notes: [], ...expected });
  });
});
