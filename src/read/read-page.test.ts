import { describe, expect, it } from 'vitest';
import { outline } from '../outline/index.ts';
import type { PageSheet, Row } from '../sheet/index.ts';
import { sourceFile } from '../source/index.ts';
import { readPage } from './read-page.ts';
import { codesOf, keptContext } from './testing/read-context.ts';
import type { KeptContext } from './testing/read-context.ts';

function read(text: string, context: KeptContext = keptContext()): PageSheet {
  return readPage(outline(sourceFile('docs/page.md', text, 'page.md')), context.vocabulary, context.report);
}

const table = (...rows: string[]): string =>
  ['| 参数 | 类型 | 必填 | 说明 |', '|--|--|--|--|', ...rows.map((row) => `| ${row} |`)].join('\n');
const names = (rows: readonly Row[]): string =>
  rows.map((row) => row.name + (row.children.length > 0 ? `(${names(row.children)})` : '')).join();

describe('readPage', () => {
  it('reads a page of one operation', () => {
    const sheet = read(
      `# 创建用户\n\n创建一个用户。\n\nPOST /users\n\n## 请求参数\n\n${table('name | string | 是 | 名称')}\n\n## 返回参数\n\n${table('id | string | | 标识')}\n\n## 错误码\n\n| 错误码 | 说明 |\n|--|--|\n| 409 | 已存在 |`,
    );
    expect(sheet).toMatchObject({ file: 'docs/page.md', relative: 'page.md', schemas: [], common: [], setAside: [] });
    const [operation] = sheet.operations;
    expect(operation).toMatchObject({
      title: { text: '创建用户' },
      description: [{ text: '创建一个用户。' }],
      method: { value: 'post', rule: 'endpoint/method-and-path', span: { line: 5 } },
      path: { value: '/users' },
      errors: [{ code: { text: '409' } }],
      deprecated: false,
    });
    expect(operation?.tables.map(({ side, rows }) => [side, names(rows)])).toEqual([
      ['request', 'name'],
      ['response', 'id'],
    ]);
  });

  it('says that an endpoint was taken from a sample', () => {
    const [operation] = read(`# T\n\n${table('name | string | 是 |')}\n\n\`\`\`\ncurl https://a.com/users\n\`\`\``).operations;
    expect(operation?.path).toMatchObject({ value: '/users', guess: expect.any(String) });
  });

  it('gives what stands before the first of several operations to all of them', () => {
    const text = `# API\n\n## 公共参数\n\n${table('token | string | 是 | 令牌')}\n\n## 错误码\n\n| 错误码 | 说明 |\n|--|--|\n| 401 | 无权 |\n\n## A\n\nGET /a\n\n## B\n\nPOST /b\n\n${table('id | string | 是 |')}`;
    const sheet = read(text);
    expect(sheet.common.map(({ rows }) => names(rows))).toEqual(['token']);
    expect(sheet.errors.map(({ code }) => code.text)).toEqual(['401']);
    expect(sheet.operations.map(({ path }) => path?.value)).toEqual(['/a', '/b']);
    expect(sheet.operations.map(({ tables }) => tables.length)).toEqual([0, 1]);
  });

  it('puts a captioned table under its field, and a linked one among the structures', () => {
    const sheet = read(
      `# T\n\nPOST /a\n\n## 请求参数\n\n${table('data | object | 是 |', 'user | [UserDto](#userdto) | 是 |')}\n\ndata 参数：\n\n${table('id | string | 是 |')}\n\n## UserDto\n\n${table('name | string | 是 |')}`,
    );
    expect(names(sheet.operations[0]?.tables[0]?.rows ?? [])).toBe('data(id),user');
    expect(sheet.schemas.map(({ name, rows, anchors }) => [name.text, names(rows), anchors])).toEqual([['UserDto', 'name', ['userdto']]]);
  });

  it('takes a heading that fields have for a type, or that links lead to, for a structure even if it is made of label words', () => {
    expect(
      read(`# T\n\nGET /a\n\n## 返回参数\n\n${table('data | Result | |')}\n\n### Result\n\n${table('id | string | |')}`).schemas.map(
        ({ name }) => name.text,
      ),
    ).toEqual(['Result']);
    expect(
      read(`# T\n\nGET /a\n\n## 返回参数\n\n${table('data | [object](#data) | |')}\n\n### Data\n\n${table('id | string | |')}`).schemas.map(
        ({ name }) => name.text,
      ),
    ).toEqual(['Data']);
  });

  it("takes the page's title for no label", () => {
    const [operation] = read(`# 查询详情\n\nPOST /a\n\n## Parameters\n\n${table('id | string | 是 |')}`).operations;
    expect(operation?.tables[0]).not.toHaveProperty('place');
  });

  it('reads brackets around every type of a page as mere brackets', () => {
    const sides = (types: readonly [string, string]): (boolean | undefined)[] => {
      const [operation] = read(
        `# T\n\nPOST /a\n\n## 请求参数\n\n${table(`id | ${types[0]} | 是 |`, 'name | [string] | 是 |')}\n\n## 返回参数\n\n${table(`ids | ${types[1]} | |`)}`,
      ).operations;
      return (operation?.tables ?? []).map(({ bracketedTypes }) => bracketedTypes);
    };
    expect(sides(['[int]', '[string]'])).toEqual([true, true]);
    expect(sides(['object', '[string]'])).toEqual([false, false]);
  });

  it('keeps what it does not use, with the reason', () => {
    const sheet = read(`# T\n\nPOST /a\n\n## 更新日志\n\n| 版本 | 说明 |\n|--|--|\n| 1 | 初版 |`);
    expect(sheet.setAside).toEqual([{ reason: 'a history of changes', span: expect.objectContaining({ line: 7 }) }]);
  });

  it('reports a page of prose, and makes nothing of it', () => {
    const context = keptContext();
    expect(read('# 简介\n\n这里没有接口。', context).operations).toEqual([]);
    expect(codesOf(context)).toEqual(['read/prose-page']);
  });

  it('makes an operation of an endpoint alone, and none of a title alone', () => {
    expect(read('# T\n\nGET /a').operations).toHaveLength(1);
    expect(read('# T\n\nMethod: GET').operations).toHaveLength(0);
  });
});
