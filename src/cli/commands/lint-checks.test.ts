import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Outcome, Sandbox } from '../testing/sandbox.ts';

/** What the pages are checked for, from the command line to the frames, with both places of each. */
let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
});
afterEach(() => box.remove());

const run = (line: string): Promise<Outcome> => box.run(line, { engine: lazyEngine });

/** What is printed of one finding. */
async function finding(code: string): Promise<string> {
  const { stdout } = await run('lint docs');
  return stdout.split('\n\n').find((part) => part.includes(` ${code}\n`)) ?? `no ${code} in:\n${stdout}`;
}

const table = (...rows: readonly string[]): string =>
  ['| 参数 | 类型 | 必填 | 默认值 | 说明 |', '|--|--|--|--|--|', ...rows, ''].join('\n');

const page = (rows: string, more: string = ''): string => `# 创建订单\n\nPOST /orders\n\n## 请求参数\n\n${rows}${more}`;

const sample = (json: string): string => `\n## 请求示例\n\n\`\`\`json\n${json}\n\`\`\`\n`;

describe('a page against its own sample', () => {
  it('a value of another type', async () => {
    await box.put('docs/a.md', page(table('| 数量 | int | 是 | - | 几件 |'), sample('{ "数量": "三件" }')));
    expect(await finding('check/sample-type')).toBe(
      [
        'docs/a.md:9:8 warning check/sample-type',
        '  `数量` is an integer by the page, and `"三件"` in the sample; the table is kept',
        '   9 | | 数量 | int | 是 | - | 几件 |',
        '     |          ^^^',
        '  note docs/a.md:14:9: the sample holds `"三件"`',
      ].join('\n'),
    );
  });

  it('a required field that is missing, and one that no row has', async () => {
    await box.put(
      'docs/a.md',
      page(table('| name | string | 是 | - | 名称 |', '| age | int | 否 | - | 年龄 |'), sample('{ "nmae": "甲" }')),
    );
    expect(await finding('check/sample-missing')).toContain(
      '`name`, required by the table\n   15 | { "nmae": "甲" }\n      | ^\n  note docs/a.md:9:19: `name` is required here',
    );
    expect(await finding('check/sample-surplus')).toContain('  note docs/a.md:7:1: the structure is described here');
  });

  it('a value that is not listed', async () => {
    await box.put('docs/a.md', page(table('| 状态 | string | 是 | - | 可选值：`open`、`done` |'), sample('{ "状态": "doing" }')));
    expect(await finding('check/sample-enum')).toBe(
      [
        'docs/a.md:14:9 warning check/sample-enum',
        '  `状态` is `"doing"` in the sample, which the page does not list',
        '   14 | { "状态": "doing" }',
        '      |           ^^^^^^^',
        '  note docs/a.md:9:25: the page lists `open`, `done`',
      ].join('\n'),
    );
  });
});

describe('a page against itself and others', () => {
  it('a default that is none of the values', async () => {
    await box.put('docs/a.md', page(table('| 状态 | string | 否 | opens | 可选值：`open`、`done` |')));
    expect(await finding('interpret/default-misfits')).toBe(
      [
        'docs/a.md:9:21 warning interpret/default-misfits',
        '  default `opens` does not fit the type of `状态`',
        '   9 | | 状态 | string | 否 | opens | 可选值：`open`、`done` |',
        '     |                        ^^^^^',
        '  note docs/a.md:9:29: the page lists `open`, `done`',
        '  hint did you mean `open`?',
      ].join('\n'),
    );
  });

  it('names that differ by case only', async () => {
    await box.put('docs/a.md', page(table('| userId | string | 是 | - | 甲 |', '| userID | string | 是 | - | 乙 |')));
    expect(await finding('check/names-by-case')).toContain('  note docs/a.md:9:1: `userId` stands here');
  });

  it('a structure that two pages describe differently', async () => {
    const dto = (row: string): string => `\n### OrderDto\n\n${table(row)}`;
    const rows = table('| order | OrderDto | 是 | - | 订单 |');
    await box.put('docs/a.md', page(rows, dto('| id | string | 是 | - | 编号 |')));
    await box.put('docs/b.md', page(rows, dto('| no | string | 是 | - | 编号 |')).replace('/orders', '/others'));
    const said = await finding('link/conflicting-structures');
    expect(said).toContain('docs/b.md:11:1 warning');
    expect(said).toContain('the pages describe `OrderDto` in 2 ways: not all have `id`, `no`');
    expect(said).toContain('note docs/a.md:11:1: `OrderDto` is described otherwise here');
  });

  it('links that lead nowhere, and where they were probably meant to lead', async () => {
    const rows = table(
      '| 订单 | object | 是 | - | 见[订单结构](#orderdt) |',
      '| b | object | 否 | - | 见[那里](./guide/orders.md#feilds) |',
    );
    await box.put('docs/a.md', page(rows, `\n### OrderDto\n\n${table('| id | string | 是 | - | 编号 |')}`));
    await box.put('docs/guide/orders.md', '# Guide\n\n## Fields\n\nwords\n');
    const { stdout } = await run('lint docs');
    expect(stdout).toContain(
      [
        'docs/a.md:9:33 note check/dead-link',
        '  the link to `#orderdt` leads nowhere: no place of this page, and no structure of the others, is called so',
        '   9 | | 订单 | object | 是 | - | 见[订单结构](#orderdt) |',
        '     |                                         ^^^^^^^^',
        '  hint did you mean `#orderdto`?',
      ].join('\n'),
    );
    expect(stdout).toContain('the link to `./guide/orders.md#feilds` leads nowhere: `guide/orders.md` has no place that is called so');
    expect(stdout).toContain('  hint did you mean `./guide/orders.md#fields`?');
  });
});

describe('pages in two languages', () => {
  const english = `# Create an order\n\nPOST /orders\n\n## Request\n\n| Name | Type | Required | Description |\n|--|--|--|--|\n| count | int | Yes | How many of them |\n`;

  it('make one operation, and are told of what they disagree on', async () => {
    await box.put('docs/en/orders.md', english);
    await box.put('docs/zh/orders.md', page(table('| count | string | 是 | - | 几件商品 |', '| 备注 | string | 否 | - | 给商家的话 |')));
    const { code, stdout } = await run('generate docs --out sdk');
    expect(code).toBe(0);
    expect(stdout).toContain('  en/orders.md  POST /orders createOrder\n  zh/orders.md  POST /orders createOrder\n');
    expect(stdout).toContain('2 pages, 1 operation,');
    expect(stdout).toContain(
      [
        'docs/zh/orders.md:9:11 warning link/languages-disagree',
        '  the Chinese page says that `count` is string; integer was kept',
        '   9 | | count | string | 是 | - | 几件商品 |',
        '     |           ^^^^^^',
        '  note docs/en/orders.md:9:11: the English page says integer',
      ].join('\n'),
    );
    expect(stdout).toContain('  the English page lacks `备注`, which the Chinese page has');
    const types = await box.read('sdk/src/types/index.ts');
    expect(types).toContain('Guessed: integer, as the English page says; the Chinese page says string');
    expect(types).toContain('count: number;');
    expect(types).toMatch(/备注"?\?: string;/);
  });

  it('are fine where they agree', async () => {
    await box.put('docs/en/orders.md', english);
    await box.put('docs/zh/orders.md', page(table('| count | int | 是 | - | 几件商品 |')));
    expect(await run('lint docs --max-warnings 0')).toMatchObject({ code: 0, stdout: '' });
  });
});
