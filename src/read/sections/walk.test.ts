import { describe, expect, it } from 'vitest';
import { blocksOf, labelsOf } from '../testing/page-blocks.ts';
import { codesOf, keptContext } from '../testing/read-context.ts';
import type { KeptContext } from '../testing/read-context.ts';
import type { Gathered } from './gathered.ts';
import { walk } from './walk.ts';

const table = (name: string, columns: string = '参数 | 类型 | 必填'): string =>
  `| ${columns} |\n|${'--|'.repeat(columns.split('|').length)}\n| ${name} | string | 是 |`;

function gather(text: string, context: KeptContext = keptContext()): Gathered {
  const blocks = blocksOf(text);
  return walk(blocks, labelsOf(blocks), new Set(), context);
}

/** `side place status: names` of each table. */
function tables({ tables: found }: Gathered): string[] {
  return found.map(
    ({ side, place, status, rows }) =>
      [side, place, status].filter((part) => part !== undefined).join(' ') + `: ${rows.map((row) => row.name).join()}`,
  );
}

describe('tables', () => {
  it.each([
    ['## 请求参数\n\nTABLE', ['request: a']],
    ['## Query 参数\n\nTABLE', ['request query: a']],
    ['## 请求头\n\nTABLE', ['request header: a']],
    ['## 返回参数\n\nTABLE', ['response: a']],
    ['## 请求参数\n\n### Body\n\nTABLE', ['request body: a']],
    ['## Response 200\n\nTABLE', ['response 200: a']],
    ['## Responses\n\n### 404\n\nTABLE', ['response 404: a']],
    ['- 请求体(Body)\n\nTABLE', ['request body: a']],
    // No label: the first asks.
    ['TABLE', ['request: a']],
  ])('%j: %j', (text, expected) => {
    expect(tables(gather(text.replace('TABLE', table('a'))))).toEqual(expected);
  });

  it('without labels are guessed: what asks comes first, what answers after', () => {
    const context = keptContext();
    const found = gather(`# T\n\n${table('a', '参数 | 类型 | 说明')}\n\n${table('b', '参数 | 类型 | 说明')}`, context);
    expect(tables(found)).toEqual(['request: a', 'response: b']);
    expect(codesOf(context)).toEqual(['read/guessed-side', 'read/guessed-side']);
    expect(found.tables[0]?.guess).toContain('request');
  });

  it('of common parameters are kept apart', () => {
    expect(gather(`## 公共请求参数\n\n${table('a')}`).common.map(({ rows }) => rows[0]?.name)).toEqual(['a']);
  });

  it('behind a sentence that announces the answer belong to it', () => {
    expect(
      tables(gather(`## Request body\n\n${table('a')}\n\n### Notes\n\nThe call returns an object with these keys:\n\n${table('b')}`)),
    ).toEqual(['request body: a', 'response: b']);
  });

  it('under a caption are those of what it names', () => {
    const found = gather(
      `## 返回参数\n\n${table('profile')}\n\nprofile 对象：\n\n${table('id')}\n\n## 数据结构\n\n### UserDto\n\nA user.\n\n${table('name')}`,
    );
    expect(tables(found)).toEqual(['response: profile']);
    expect(found.captioned.map(({ caption, side, description }) => [caption.text, side, description])).toEqual([
      ['profile', 'response', undefined],
      ['UserDto', undefined, 'A user.'],
    ]);
  });

  it('of errors become errors, in any order of columns', () => {
    const found = gather('## 错误码\n\n| 说明 | 错误码 | 错误信息 |\n|--|--|--|\n| 不存在 | 404 | not found %s |\n| 无权 | 403 | |');
    expect(found.errors.map(({ code, message, description }) => [code.text, message?.text, description?.text])).toEqual([
      ['404', 'not found %s', '不存在'],
      ['403', '无权', undefined],
    ]);
  });

  it('of statuses name the structure of the answer', () => {
    expect(
      gather('## Responses\n\n| Code | Description | Schema |\n|--|--|--|\n| 200 | ok | [User](#user) |\n| 404 | no | [Fault](#fault) |')
        .responseType?.text,
    ).toBe('User');
  });

  it('that hold none of ours are set aside, with the reason', () => {
    const context = keptContext();
    gather(`## 更新日志\n\n${table('a')}\n\n## 说明\n\n| 甲 | 乙 |\n|--|--|\n| 一 | 二 |`, context);
    expect(context.aside).toEqual(['a history of changes', 'no column of names']);
    expect(codesOf(context)).toEqual(['read/table-set-aside', 'read/table-set-aside']);
  });

  it('announced as parameters, without any known column, are an error', () => {
    const context = keptContext();
    gather('## 请求参数\n\n| Nmae | Tpye | 乙 |\n|--|--|--|\n| 一 | 二 | 三 |'.replace('Nmae', '甲'), context);
    expect(codesOf(context)).toContain('read/unknown-table');
  });

  it('with a column that is not known say so, and name the nearest word', () => {
    const context = keptContext();
    gather('## 请求参数\n\n| 参数 | 类型 | Requird |\n|--|--|--|\n| a | string | maybe |', context);
    expect(context.diagnostics[0]).toMatchObject({ code: 'read/unknown-column', hint: expect.stringContaining('required') });
  });
});

describe('lists', () => {
  it('of parameters are tables, and lines of an item go on with its words', () => {
    const found = gather(
      '## Parameters\n\n- `mount` `(string: <required>)` – Where\n  to mount.\n- `ttl` `(string: "1h")` – How long.\n\nend',
    );
    expect(found.tables[0]?.rows.map((row) => [row.name, row.cells.required?.text, row.cells.description?.text])).toEqual([
      ['mount', 'required', 'Where to mount.'],
      ['ttl', 'optional', 'How long.'],
    ]);
  });

  it('elsewhere are prose', () => {
    expect(gather('# T\n\n- `path` `(string: <required>)` – Where.').tables).toEqual([]);
  });
});

describe('samples', () => {
  it.each([
    ['## 请求示例\n\nSAMPLE', ['request {}']],
    ['## 返回示例\n\nSAMPLE', ['response {}']],
    ['## Response 404\n\nSAMPLE', ['response 404 {}']],
    ['返回如下：\n\nSAMPLE'.replace(/^/, '## 说明\n\n'), ['response {}']],
    ['## 错误码\n\nSAMPLE', []],
    ['## 示例代码\n\nSAMPLE', []],
  ])('%j: %j', (text, expected) => {
    const found = gather(text.replace('SAMPLE', '```json\n{}\n```'));
    expect(
      found.samples.map(({ side, status, text: json }) => [side, status, json].filter((part) => part !== undefined).join(' ')),
    ).toEqual(expected);
  });

  it('of neither side are set aside', () => {
    const context = keptContext();
    gather('```json\n{}\n```', context);
    expect(context.aside).toEqual(['a sample of neither request nor response']);
  });

  it('of curl are calls: query, headers, and the body with its place', () => {
    const text = "```\ncurl 'https://a.com/x?lang=zh' \\\n  -H 'X-Key: k' -d '{\"a\": 1}'\n```";
    const found = gather(text);
    expect(found.calls).toMatchObject([{ query: [['lang', 'zh']], headers: [['X-Key', 'k']] }]);
    const [sample] = found.samples;
    expect(sample).toMatchObject({ side: 'request', text: '{"a": 1}', span: { line: 3, column: 21 } });
    expect(text.slice(sample?.span.start, sample?.span.end)).toBe('{"a": 1}');
  });

  it('of code tell the name of the operation', () => {
    expect(gather('## 示例代码\n\n```ts\nawait client.updateSyncTask({});\n```').names.map(({ value, rule }) => [value, rule])).toEqual([
      ['updateSyncTask', 'name/called-in-sample'],
    ]);
    // Also where the fence is lost.
    expect(gather('## 示例代码\n\nawait client.updateSyncTask({});\n\n## 返回参数').names.map(({ value }) => value)).toEqual([
      'updateSyncTask',
    ]);
  });
});

describe('words', () => {
  it('take the first heading for the title, without number and endpoint', () => {
    expect(gather('# 1.2 创建用户\n\n用户的说明。').title?.text).toBe('创建用户');
    expect(gather('创建用户\n\n用户的说明。').title?.text).toBe('创建用户');
  });

  it('keep descriptions, and drop prose under other things with a reason', () => {
    const context = keptContext();
    const found = gather('# T\n\n一。\n\n接口描述：二。\n\n## 注意\n\n三。', context);
    expect(found.description.map(({ text }) => text)).toEqual(['一。', '二。']);
    expect(context.aside).toEqual(['prose under notes']);
  });

  it.each([
    ['# ~~T~~', true],
    ['# T（已废弃）', true],
    ['# T\n\n已废弃，请用新的接口。', true],
    ['# T\n\n状态：已下线', true],
    ['# T\n\n旧的接口 A 已废弃。', false],
  ])('%j: deprecated? %s', (text, deprecated) => {
    expect(gather(text).deprecated).toBe(deprecated);
  });

  it.each([
    ['Content-Type: application/json', { contentType: { text: 'application/json' } }],
    ['请求格式：\n\nmultipart/form-data', { contentType: { text: 'multipart/form-data' } }],
    ['接口名：createUser', { names: [{ value: 'createUser', rule: 'name/stated' }] }],
    ['## Response\n\nResponse type: `Page<User>`', { responseType: { text: '`Page<User>`' } }],
    ['# createUser', { names: [{ value: 'createUser', rule: 'name/title' }] }],
    ['# T\n\nReturns a list of [emoji](#emoji-object) objects.', { responseType: { text: 'array of emoji objects' } }],
    ['# T\n\nReturns the new [emoji](#emoji-object) object.', { responseType: { text: 'emoji object' } }],
  ])('%j tells %j', (text, expected) => {
    expect(gather(text)).toMatchObject(expected);
  });
});

describe('headings that are no labels', () => {
  it('in words keep a section of samples, and open prose elsewhere', () => {
    const sample = '```json\n{}\n```';
    expect(gather(`# T\n\n## 请求示例\n\n## 第一种情况\n\n${sample}`).samples).toHaveLength(1);
    const found = gather(`# T\n\n## 这一步做什么\n\n${sample}\n\n## 请求参数\n\n${table('a')}`);
    expect(found.samples).toEqual([]);
    expect(tables(found)).toEqual(['request: a']);
  });

  it('with a name caption the table below, in whatever section', () => {
    expect(gather(`# T\n\n## 返回示例\n\n### UserDto\n\n${table('a')}`).captioned.map(({ caption }) => caption.text)).toEqual(['UserDto']);
  });

  it('keep the parameters of a section together', () => {
    expect(tables(gather(`# T\n\n## 请求参数\n\n### 登录用到的\n\n${table('a')}\n\n### 其余几个\n\n${table('b')}`))).toEqual([
      'request: a',
      'request: b',
    ]);
  });
});
