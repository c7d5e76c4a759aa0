import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import { blocksOf, labelsOf } from '../testing/page-blocks.ts';
import { pageNames } from './page-names.ts';

const table = (name: string, type: string = 'string'): string => `| 参数 | 类型 |\n|--|--|\n| ${name} | ${type} |`;

/** The words of the blocks that are labels. */
function labels(...parts: string[]): string[] {
  const blocks = blocksOf(parts.join('\n\n'));
  const found = labelsOf(blocks);
  return blocks.flatMap((block, index) => (block.kind !== 'table' && block.kind !== 'sample' && found[index] ? [block.inline.text] : []));
}

describe('labelOf', () => {
  it.each<[string, string[], string[]]>([
    ['reads headings, lines and items alike', ['## 请求参数', '返回参数：', '- 错误码'], ['请求参数', '返回参数：', '错误码']],
    ['passes over a structure that a field has for a type', ['## Result', table('data', 'Result'), '## 返回'], ['返回']],
    ['passes over a structure that a link leads to', ['## Data', table('data', '[object](#data)'), '## 返回'], ['返回']],
    ['passes over an anchor that a link leads to', ['## <a id="d"></a>Data', table('data', '[object](#d)')], []],
    ['passes over a caption of a field that a row has', [table('data'), 'data 参数', table('id')], []],
    ['takes it for a label where no row is called so', [table('user'), 'data 参数', table('id')], ['data 参数']],
    ['passes over an item that states a parameter', ['- path (string, required): where'], []],
    ['passes over the title of the page, unless it opens a side', ['# 错误码', '## 请求参数'], ['请求参数']],
    ['takes a title that opens a side', ['# 请求参数', '## 说明'], ['请求参数', '说明']],
    ['takes a first heading among equals', ['# 错误码', '# 请求参数'], ['错误码', '请求参数']],
  ])('%s', (_, parts, expected) => {
    expect(labels(...parts)).toEqual(expected);
  });
});

describe('pageNames', () => {
  const names = (...parts: string[]): ReturnType<typeof pageNames> => pageNames(blocksOf(parts.join('\n\n')), createVocabulary());

  it('finds targets of links in cells and in prose, decoded where they can be', () => {
    expect([...names(table('a', '[A](#x)'), '[B](page.md#%E7%94%A8)', '[C](#%zz)').targets]).toEqual(['x', '用', '%zz']);
  });

  it('finds names of structures in columns of types and behind the word for a nested one', () => {
    expect([
      ...names(table('a', '`List<UserDto>`'), table('b', 'Group[]'), '| 参数 | 描述 |\n|--|--|\n| c | 嵌套类型：`Role` |\n| d | Nothing |')
        .types,
    ]).toEqual(['UserDto', 'Group', 'Role']);
  });

  it('finds the names of rows, behind marks of depth', () => {
    expect([...names(table('├─ `user_id`'), table('list[]')).rows]).toEqual(['user_id', 'list']);
  });
});
