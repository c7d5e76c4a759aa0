import { describe, expect, it } from 'vitest';
import { outline } from '../../outline/index.ts';
import { sourceFile } from '../../source/index.ts';
import { pageLinks } from './page-links.ts';

const linksOf = (text: string): ReturnType<typeof pageLinks> => pageLinks(outline(sourceFile('page.md', text)), []);
const targets = (text: string): string[] => (linksOf(text).links ?? []).map(({ href }) => href);

describe('pageLinks', () => {
  it('knows what can be linked to', () => {
    const text = '# The Title\n\n## 字段 {#fields}\n\n<a id="here"></a> words\n\n<div class="x" id=there>x</div>\n';
    expect(linksOf(text).anchors).toEqual(expect.arrayContaining(['the-title', 'fields', 'here', 'there']));
  });

  it('finds links in prose and in cells, with their places', () => {
    const text = '# T\n\nsee [x](#nowhere)\n\n| 参数 | 类型 |\n|--|--|\n| a | [用户](other.md#user) |\n';
    expect(linksOf(text).links).toMatchObject([
      { text: 'x', href: '#nowhere', span: { line: 3, column: 9, start: 13, end: 21 } },
      { text: '用户', href: 'other.md#user', span: { line: 7, column: 12 } },
    ]);
  });

  it.each([
    '## UserDto\n\n[x](#userdto)',
    '## User Dto\n\n[x](#User_Dto)',
    'UserDto\n\n[x](#userdto)',
    '**UserDto**\n\n[x](#userdto)',
    '## 用户\n\n[x](#%E7%94%A8%E6%88%B7)',
    '[x](https://example.com/#a)',
    '[x](//example.com)',
    '[x](mailto:a@example.com)',
    '[x](#)',
    '[x](#top)',
    '[x](#/route)',
    '[x](?page=2)',
    '```\n[x](#code)\n```',
  ])('leaves out what leads somewhere, or out of the pages: %j', (text) => {
    expect(targets(`# T\n\n${text}\n`)).toEqual([]);
  });
});
