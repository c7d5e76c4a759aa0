import { describe, expect, it } from 'vitest';
import { blocksOf, labelsOf } from '../testing/page-blocks.ts';
import { afterPercent } from './after-percent.ts';
import { curlCommand } from './curl-command.ts';
import { endpointConventions } from './conventions.ts';
import type { EndpointConvention } from './fact.ts';
import { findEndpoints } from './find.ts';
import { inCodeSpan } from './in-code-span.ts';
import { labelled } from './labelled.ts';
import { methodAndPath } from './method-and-path.ts';
import { methodHeading } from './method-heading.ts';
import { oneAddress } from './one-address.ts';
import { protocolAndMethod } from './protocol-and-method.ts';
import { statedInTable } from './stated-in-table.ts';

/** What a convention reads in the first block of a text: `post /x`. */
function read(convention: EndpointConvention, text: string): string | undefined {
  const blocks = blocksOf(text);
  const found = convention.read(blocks, 0, labelsOf(blocks));
  return found && [found.method, found.path].filter((part) => part !== undefined).join(' ');
}

describe('methodAndPath', () => {
  it.each([
    ['## POST /users', 'post /users'],
    ['`GET /users/{id}`', 'get /users/{id}'],
    ['**PUT** `/users/:id`', 'put /users/{id}'],
    ['- DELETE https://a.com/users', 'delete /users'],
    ['> PATCH: /users', 'patch /users'],
    ['```http\nPOST /users HTTP/1.1\nHost: a.com\n```', 'post /users'],
    ['HTTP GET /users (v2)', 'get /users'],
    ['[GET] {{host}}/users', 'get /users'],
    ['Use GET /users to list', undefined],
    ['GET /users lists them', undefined],
    ['GET', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(methodAndPath, text)).toBe(endpoint);
  });
});

describe('afterPercent', () => {
  it.each([
    ['## Get Emoji % GET /emojis/{id}', 'get /emojis/{id}'],
    ['## Get Emoji — `GET` `/emojis`', 'get /emojis'],
    ['## Get Emoji | GET https://a.com/emojis', 'get /emojis'],
    ['Get Emoji % GET /emojis', undefined],
    ['## Get Emoji GET /emojis', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(afterPercent, text)).toBe(endpoint);
  });
});

describe('labelled', () => {
  it.each([
    ['Path: /users', '/users'],
    ['**请求地址**：`https://a.com/users`', '/users'],
    ['请求方式：POST', 'post'],
    ['- 请求URL：`POST /users`', 'post /users'],
    ['请求地址：\n/users', '/users'],
    ['## 请求方法\n\n- PUT', 'put'],
    ['## 请求地址\n\n```\nhttps://a.com/users\n```', '/users'],
    // A path may hold a method's word.
    ['Path: /users/get/all', '/users/get/all'],
    ['Method: see the table of methods below, GET among them', undefined],
    ['请求地址：', undefined],
    ['## 请求地址\n\n## 请求方法', undefined],
    ['接口描述：/users', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(labelled, text)).toBe(endpoint);
  });
});

describe('protocolAndMethod', () => {
  it.each([
    ['请求协议|请求方法：HTTP|POST', 'post'],
    ['- Protocol | Method: HTTPS | get', 'get'],
    ['请求方法：POST', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(protocolAndMethod, text)).toBe(endpoint);
  });
});

describe('statedInTable', () => {
  it.each([
    ['| 请求URL | https://a.com/users |\n|--|--|\n| 请求方式 | POST |', 'post /users'],
    ['| Method | Path |\n|--|--|\n| GET | `/users` |', 'get /users'],
    ['| URL | 说明 |\n|--|--|\n| GET /users | 列表 |', 'get /users'],
    ['| 参数 | 类型 |\n|--|--|\n| url | /string |', '/string'],
    ['| 参数 | 类型 | 说明 |\n|--|--|--|\n| url | string | /a |\n| method | string | GET |', undefined],
    ['| 名称 | 说明 |\n|--|--|\n| a | GET |', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(statedInTable, text)).toBe(endpoint);
  });
});

describe('methodHeading', () => {
  it.each([
    ['## POST Create a user', 'post'],
    ['## DELETE 删除用户', 'delete'],
    ['POST Create a user', undefined],
    ['## POST', undefined],
    ['## Post a user', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(methodHeading, text)).toBe(endpoint);
  });
});

describe('inCodeSpan', () => {
  it.each([
    ['Call `POST /users` with a body.', 'post /users'],
    ['`GET` and then `DELETE https://a.com/x`', 'delete /x'],
    ['Call `users.list` first.', undefined],
    ['## Call `POST /users`', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(inCodeSpan, text)).toBe(endpoint);
  });
});

describe('oneAddress', () => {
  it.each([
    ['所有接口共用一个地址 `https://a.com/gateway`，请求方式为 POST。', 'post /gateway'],
    ['The endpoint of every request is https://a.com/api; send a POST request.', 'post /api'],
    ['接口地址见 https://a.com/', '/'],
    ['所有接口共用一个地址', undefined],
    ['See https://a.com/docs', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(oneAddress, text)).toBe(endpoint);
  });
});

describe('curlCommand', () => {
  it.each([
    ["```bash\ncurl -X POST 'https://a.com/users?lang=zh'\n```", 'post /users'],
    ['curl https://a.com/users', 'get /users'],
    ['```js\nfetch("/users")\n```', undefined],
    ['```\ncurl --help\n```', undefined],
  ])('%j states %j', (text, endpoint) => {
    expect(read(curlCommand, text)).toBe(endpoint);
  });
});

describe('findEndpoints', () => {
  const facts = (text: string): string[] => {
    const blocks = blocksOf(text);
    return findEndpoints(blocks, labelsOf(blocks)).map(
      ({ kind, value, rule, at, weak }) => `${at} ${kind} ${value} ${rule}${weak ? ' weak' : ''}`,
    );
  };

  it('gives every fact with its block and rule, weak ones marked', () => {
    expect(facts('# T\n\nPath: /users\n\nMethod: POST\n\n```\ncurl https://a.com/users\n```')).toEqual([
      '1 path /users endpoint/labelled',
      '2 method post endpoint/labelled',
      '3 method get endpoint/curl-command weak',
      '3 path /users endpoint/curl-command weak',
    ]);
  });

  it('lets one convention have a block', () => {
    expect(facts('接口地址：`POST /users`')).toEqual(['0 method post endpoint/method-and-path', '0 path /users endpoint/method-and-path']);
  });

  it('has each convention once, under its own id', () => {
    const ids = endpointConventions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^endpoint\/[a-z-]+$/.test(id))).toEqual([]);
  });
});
