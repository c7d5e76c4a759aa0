import { describe, expect, it } from 'vitest';
import { readPages } from '../pipeline.ts';
import type { ReadPagesOptions, ReadPagesResult } from '../pipeline.ts';
import { sourceFile } from '../source/index.ts';

const read = (pages: Readonly<Record<string, string>>, options: Partial<ReadPagesOptions> = {}): Promise<ReadPagesResult> =>
  readPages(
    Object.entries(pages).map(([name, text]) => sourceFile(name, text)),
    { name: 'test', ...options },
  );

interface Said {
  readonly title: string;
  readonly rows: readonly string[];
  readonly endpoint?: string;
  readonly more?: string;
}

const en = ({ title, rows, endpoint = 'POST /users', more = '' }: Said): string =>
  `# ${title}\n\n${endpoint}\n\n## Request\n\n| Name | Type | Required | Default | Description |\n|--|--|--|--|--|\n${rows.join('\n')}\n${more}`;
const zh = ({ title, rows, endpoint = 'POST /users', more = '' }: Said): string =>
  `# ${title}\n\n${endpoint}\n\n## 请求参数\n\n| 参数 | 类型 | 必填 | 默认值 | 描述 |\n|--|--|--|--|--|\n${rows.join('\n')}\n${more}`;

const english = en({
  title: 'Create a user',
  rows: ['| name | string | Yes | - | What the user is called |', '| age | int | No | 1 | In years |'],
});
const chinese = zh({ title: '创建用户', rows: ['| name | string | 是 | - | 用户的名称 |', '| age | int | 否 | 1 | 年龄 |'] });

function bodyOf({ model }: ReadPagesResult): Record<string, string> {
  const fields = model.schemas.flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
  const text = (field: (typeof fields)[number]): string => {
    const { type } = field;
    const said = type.kind === 'enum' ? type.values.map(({ value }) => value).join('/') : type.kind === 'scalar' ? type.name : type.kind;
    return `${said}${field.required ? '!' : ''}${field.default === undefined ? '' : ` = ${JSON.stringify(field.default)}`}`;
  };
  return Object.fromEntries(fields.map((field) => [field.name, text(field)]));
}

describe('pages that agree', () => {
  it.each([
    ['folders', 'en/user.md', 'zh/user.md'],
    ['folders of regions', 'docs/en-US/user.md', 'docs/zh-CN/user.md'],
    ['ends of names', 'user-en.md', 'user.zh.md'],
    ['their words alone', 'a-create.md', 'b-create.md'],
  ])('are one operation, told apart by %s', async (_, first, second) => {
    const result = await read({ [first]: english, [second]: chinese });
    expect(result.diagnostics).toEqual([]);
    expect(result.model.operations).toHaveLength(1);
    expect(result.model.operations[0]).toMatchObject({ id: 'createUser', title: 'Create a user', relative: first });
    expect(result.model.operations[0]?.also?.map(({ span }) => span.file)).toEqual([second]);
    expect(bodyOf(result)).toEqual({ name: 'string!', age: 'integer = 1' });
    expect(result.model.schemas).toHaveLength(1);
  });

  it('in one language are two operations of one address, as before', async () => {
    const { diagnostics } = await read({ 'a.md': english, 'b.md': english.replace('Create', 'Make') });
    expect(diagnostics.map(({ code }) => code)).toEqual(['link/same-endpoint']);
    const both = await read({ 'en/a.md': english, 'en/b.md': english });
    expect(both.diagnostics.map(({ code }) => code)).toEqual(['link/same-endpoint']);
  });

  it('are told by their words where their folders name one language', async () => {
    expect((await read({ 'en/a.md': english, 'en/b.md': chinese })).model.operations).toHaveLength(1);
  });

  it('fill in what the other leaves open, and keep the words of the first', async () => {
    const result = await read({
      'en/a.md': en({
        title: 'Create a user',
        rows: ['| name | | Yes | - | Name |', '| kind | string | No | - | |', '| data | object | No | - | Data |'],
      }),
      'zh/a.md': zh({
        title: '创建用户',
        rows: [
          '| name | string | 是 | x | 名称 |',
          '| kind | string | 否 | - | 可选值：`a`、`b` |',
          '| data | object | 否 | - | 数据 |',
          '| ├─ id | string | 是 | - | 编号 |',
        ],
      }),
    });
    expect(result.diagnostics).toEqual([]);
    expect(bodyOf(result)).toEqual({ name: 'string! = "x"', kind: 'a/b', data: 'ref', id: 'string!' });
    const fields = result.model.schemas.flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
    expect(fields.find(({ name }) => name === 'name')?.description).toBe('Name');
    expect(fields.find(({ name }) => name === 'kind')?.description).toContain('可选值');
    // all of it belongs to the one operation
    expect(new Set(result.model.schemas.map(({ owner }) => owner?.id))).toEqual(new Set(['createUser']));
  });

  it('what both write alike is known from the first', async () => {
    const rows = ['| meta | object | no | - | |'];
    const { model } = await read({ 'en/a.md': en({ title: 'Create a user', rows }), 'zh/a.md': zh({ title: '创建用户', rows }) });
    const [field] = model.schemas.flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []));
    expect(field?.evidence.type.span.file).toBe('en/a.md');
  });

  it('are one where only a rule of the config says how they are called', async () => {
    const bare = { endpoint: '' };
    const rows = ['| name | string | Yes | - | What the user is called |'];
    const pages = {
      'user-create.en.md': en({ title: 'Create a user', rows, ...bare }),
      'user-create.zh.md': zh({ title: '创建用户', rows, ...bare }),
    };
    const { model, diagnostics } = await read(pages, { endpoint: { method: 'POST', path: '/api/{file:kebab}' } });
    expect(diagnostics).toEqual([]);
    expect(model.operations.map(({ path }) => path)).toEqual(['/api/user-create']);
  });

  it('are one where one of them states the address', async () => {
    const rows = ['| name | string | Yes | - | What the user is called |'];
    const pages = { 'en/user.md': en({ title: 'Create a user', rows, endpoint: '' }), 'zh/user.md': chinese };
    const { model } = await read(pages, { endpoint: { method: 'POST', path: '/{file}' } });
    expect(model.operations.map(({ path }) => path)).toEqual(['/users']);
  });

  it('call parameters of the path as the first page does', async () => {
    const row = (words: string): string[] => [`| userId | string | Yes | - | ${words} |`];
    const { model, diagnostics } = await read({
      'en/a.md': en({ title: 'Get a user', rows: row('Which user it is'), endpoint: 'GET /users/{userId}' }),
      'zh/a.md': zh({ title: '获取用户', rows: row('用户编号').map((line) => line.replace('userId', 'id')), endpoint: 'GET /users/{id}' }),
    });
    expect(diagnostics).toEqual([]);
    expect(model.operations[0]?.parameters.map(({ name }) => name)).toEqual(['userId']);
  });

  it('describe one structure between them', async () => {
    const dto = (word: string): string =>
      `\n### UserDto\n\n| Name | Type | Required | Description |\n|--|--|--|--|\n| id | string | Yes | ${word} |\n`;
    const rows = ['| user | UserDto | Yes | - | The user of it |'];
    const { model, diagnostics } = await read({
      'en/a.md': en({ title: 'Create a user', rows, more: dto('What it is called') }),
      'zh/a.md': zh({ title: '创建用户', rows, more: dto('用户的编号') }),
    });
    expect(diagnostics).toEqual([]);
    expect(model.schemas.map(({ name }) => name).toSorted()).toEqual(['CreateUserRequest', 'UserDto']);
  });
});

describe('pages that disagree', () => {
  const against = async (englishRow: string, chineseRow: string): Promise<ReadPagesResult> =>
    read({
      'en/a.md': en({ title: 'Create a user', rows: ['| name | string | Yes | - | What the user is called |', englishRow] }),
      'zh/a.md': zh({ title: '创建用户', rows: ['| name | string | 是 | - | 用户的名称 |', chineseRow] }),
    });

  it.each([
    [
      'a type',
      '| x | int | No | - | a |',
      '| x | string | 否 | - | 甲 |',
      'integer',
      'the Chinese page says that `x` is string; integer was kept',
      'the English page says integer',
    ],
    [
      'a requirement',
      '| x | int | No | - | a |',
      '| x | int | 是 | - | 甲 |',
      'integer',
      'the Chinese page says that `x` is required; optional was kept',
      'the English page says optional',
    ],
    [
      'a default',
      '| x | int | No | 1 | a |',
      '| x | int | 否 | 2 | 甲 |',
      'integer = 1',
      'the Chinese page says that the default of `x` is `2`; `1` was kept',
      'the English page says `1`',
    ],
  ])('on %s are told of where the second says otherwise, with the place of the first', async (_, first, second, kept, message, said) => {
    const result = await against(first, second);
    expect(bodyOf(result)['x']).toBe(kept);
    expect(result.diagnostics).toMatchObject([
      {
        code: 'link/languages-disagree',
        severity: 'warning',
        message,
        span: { file: 'zh/a.md', line: 10 },
        related: [{ message: said, span: { file: 'en/a.md', line: 10 } }],
      },
    ]);
    const field = result.model.schemas
      .flatMap(({ shape }) => (shape.kind === 'object' ? shape.fields : []))
      .find(({ name }) => name === 'x');
    expect(Object.values(field?.evidence ?? {}).some(({ guess }) => guess?.includes('the Chinese page says'))).toBe(true);
  });

  it('on what must be sent decide of the body as they do of its members', async () => {
    const row = (required: string): string => `| name | string | ${required} | - | x |`;
    const body = async (first: string, second: string): Promise<boolean | undefined> => {
      const { model } = await read({
        'en/u.md': en({ title: 'Create', rows: [row(first)] }),
        'zh/u.md': zh({ title: '创建', rows: [row(second)] }),
      });
      return model.operations[0]?.requestBody?.required;
    };
    expect([await body('No', '是'), await body('Yes', '否'), await body('Yes', '是'), await body('No', '否')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('on values keep them all', async () => {
    const result = await against('| x | string | No | - | One of `a`, `b` |', '| x | string | 否 | - | 可选值：`a`、`c` |');
    expect(bodyOf(result)['x']).toBe('a/b/c');
    expect(result.diagnostics.map(({ message }) => message)).toEqual([
      'the Chinese page does not list all values of `x` that the other does: `b`, `c`; all were kept',
    ]);
  });

  it('on what there is are told of where it is lacking', async () => {
    const result = await against('| x | string | No | - | a |', '| y | string | 否 | - | 甲 |');
    expect(bodyOf(result)).toEqual({ name: 'string!', x: 'string', y: 'string' });
    expect(result.diagnostics).toMatchObject([
      {
        message: 'the Chinese page lacks `x`, which the English page has',
        span: { file: 'zh/a.md' },
        related: [{ message: '`x` stands here', span: { file: 'en/a.md', line: 10 } }],
      },
      {
        message: 'the English page lacks `y`, which the Chinese page has',
        span: { file: 'en/a.md' },
        related: [{ message: '`y` stands here', span: { file: 'zh/a.md', line: 10 } }],
      },
    ]);
  });
});
