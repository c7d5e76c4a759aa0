import { expect, it } from 'vitest';
import type { ApiModel, Operation } from '../model/index.ts';
import { anyRule, apart, guessRule } from './guess-rule.ts';

interface Sketch {
  readonly file: string;
  readonly endpoint: string;
  /** What the page calls it. */
  readonly name?: string;
  /** What only a rule gave it. */
  readonly lacks?: readonly ('method' | 'path')[];
  readonly guessed?: true;
}

function model(...sketches: Sketch[]): ApiModel {
  return { name: 'test', schemas: [], operations: sketches.map(operation) };
}

function operation({ file, endpoint, name, lacks = [], guessed }: Sketch): Operation {
  const [method = '', path = ''] = endpoint.split(' ');
  const span = { file: `docs/${file}`, start: 0, end: 0, line: 1, column: 1 };
  const source = { via: 'table', rule: 'test/test', span } as const;
  const stated = (part: 'method' | 'path') => ({
    ...source,
    via: lacks.includes(part) ? ('config' as const) : ('prose' as const),
    ...(guessed && { guess: 'a sample' }),
  });
  return {
    id: file,
    group: [],
    member: file,
    method: method.toLowerCase() as Operation['method'],
    path,
    deprecated: false,
    tags: [],
    parameters: [],
    responses: [],
    errors: [],
    source,
    relative: file,
    evidence: { method: stated('method'), path: stated('path'), id: source },
    ...(name !== undefined && { nameHints: [{ value: name, source }] }),
  };
}

const unplaced: Sketch = { file: 'get-user.md', endpoint: 'POST /get-user', lacks: ['method', 'path'] };
const ruleOf = (...placed: Sketch[]) => guessRule(model(...placed), model(...placed, unplaced));

it('is not needed where all pages place their operations', () => {
  const placed = model({ file: 'a.md', endpoint: 'GET /a' });
  expect(guessRule(placed, placed)).toBeUndefined();
});

it('posts to the name where there is nothing to go by', () => {
  expect(ruleOf()).toEqual(anyRule);
});

it('puts names into paths as the other pages do', () => {
  const kebab = [
    { file: 'list-users.md', endpoint: 'GET /api/v3/list-users' },
    { file: 'get-one.md', endpoint: 'GET /api/v3/get-one' },
    { file: 'other.md', endpoint: 'POST /else/where' },
  ];
  expect(ruleOf(...kebab)).toEqual({ method: 'GET', path: '/api/v3/{operation:kebab}', overrides: {} });
  expect(ruleOf({ file: 'x.md', endpoint: 'POST /rpc/listUsers', name: 'listUsers' })?.path).toBe('/rpc/{operation:camel}');
  expect(ruleOf({ file: 'x.md', endpoint: 'POST /rpc/DescribeUsers', name: 'DescribeUsers' })?.path).toBe('/rpc/{operation:pascal}');
  expect(ruleOf({ file: 'list_users.md', endpoint: 'POST /list_users' })?.path).toBe('/{operation:snake}');
});

it('takes the folder of all paths where names are not in them, and posts', () => {
  const rest = [
    { file: 'get-user.md', endpoint: 'GET /api/v1/users/{id}' },
    { file: 'delete-user.md', endpoint: 'DELETE /api/v1/users/{id}' },
    { file: 'list-orders.md', endpoint: 'GET /api/v1/orders' },
  ].map((each, index) => ({ ...each, file: `${index}-${each.file}` }));
  expect(ruleOf(...rest)).toEqual({ method: 'POST', path: '/api/v1/{operation:kebab}', overrides: {} });
});

it('says only what pages lack', () => {
  const placed = { file: 'a.md', endpoint: 'GET /a' };
  const noMethod: Sketch = { file: 'b.md', endpoint: 'POST /b', lacks: ['method'] };
  expect(guessRule(model(placed), model(placed, noMethod))).toEqual({ method: 'GET', overrides: {} });
  expect(guessRule(model(placed), model(placed, { ...noMethod, lacks: ['path'] }))).toEqual({ path: '/{operation:kebab}', overrides: {} });
});

it('keeps what pages let guess by themselves, which a rule would go before', () => {
  const { overrides } =
    ruleOf({ file: 'a.md', endpoint: 'PUT /v1/things', guessed: true }, { file: 'b.md', endpoint: 'GET /v1/b' }) ?? anyRule;
  expect(overrides).toEqual({ 'a.md': { method: 'PUT', path: '/v1/things' } });
});

it('tells pages apart by where they stand', () => {
  expect(apart({ method: 'POST', path: '/v1/{operation:kebab}', overrides: {} }, ['users/Create it.md', '订单/创建.md']).overrides).toEqual(
    {
      'users/Create it.md': { path: '/v1/users/create-it' },
      '订单/创建.md': { path: '/v1/订单/创建' },
    },
  );
});
