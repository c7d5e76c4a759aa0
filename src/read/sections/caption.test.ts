import { describe, expect, it } from 'vitest';
import { blocksOf } from '../testing/page-blocks.ts';
import { wordsOfBlock } from '../words.ts';
import { captionName, captionPath } from './caption.ts';

function nameOf(text: string): string | undefined {
  const [block] = blocksOf(text);
  if (!block || block.kind === 'table' || block.kind === 'sample') throw new Error('no line');
  return captionName(wordsOfBlock(block))?.text;
}

describe('captionName', () => {
  it.each([
    ['UserDto', 'UserDto'],
    ['### UserDto', 'UserDto'],
    ['1.2 UserDto', 'UserDto'],
    ['`data` 对象：', 'data'],
    ['data[].list 参数', 'data[].list'],
    ['data.list 中的字段说明', 'data.list'],
    ['UserDto 数据结构如下：', 'UserDto'],
    ['UserDto（用户）', 'UserDto'],
    ['**UserDto**', 'UserDto'],
    ['The User object', 'User'],
    ['Department Dto Object', 'Department Dto'],
    ['User Profile fields', 'User Profile'],
    ['Page<UserDto>', 'Page<UserDto>'],
    ['Result«UserDto»', 'Result«UserDto»'],
    ['data->list', 'data->list'],
    ['其中 `items` 的结构为：', 'items'],
    ['用户列表', undefined],
    ['See UserDto for more about it.', undefined],
    ['The `a` and the `b` objects, which are long to explain and so on and on and on', undefined],
  ])('%s names %j', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe('captionPath', () => {
  it.each([
    ['data[].list', ['data', 'list']],
    ['data[0].list', ['data', 'list']],
    ['data>>list', ['data', 'list']],
    ['data->list', ['data', 'list']],
    ['User', ['User']],
  ])('%s is %j', (name, path) => {
    expect(captionPath(name)).toEqual(path);
  });
});
