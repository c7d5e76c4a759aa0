import { describe, expect, it } from 'vitest';
import { findEndpoints } from '../endpoint/find.ts';
import { blocksOf, labelsOf } from '../testing/page-blocks.ts';
import { segmentsOf } from './segment.ts';

const table = '| 参数 | 类型 |\n|--|--|\n| id | string |';

/** `from-to method path` of each segment. */
function segments(...parts: string[]): string[] {
  const blocks = blocksOf(parts.join('\n\n'));
  const labels = labelsOf(blocks);
  return segmentsOf(blocks, labels, findEndpoints(blocks, labels)).map(
    ({ from, to, method, path }) => `${from}-${to} ${method?.value ?? '?'} ${path?.value ?? '?'}`,
  );
}

describe('segmentsOf', () => {
  it.each([
    ['a page without an endpoint is one segment', ['# A', table], ['0-2 ? ?']],
    ['a page with one is one segment, wherever it stands', ['# A', table, 'POST /a'], ['0-3 post /a']],
    ['method and path may stand apart', ['# A', 'Path: /a', 'Method: POST', table], ['0-4 post /a']],
    [
      'operations begin at the titles above their endpoints',
      ['# All', '## A', 'GET /a', table, '## B', 'POST /b', table],
      ['1-4 get /a', '4-7 post /b'],
    ],
    [
      'and at labels where there is no title',
      ['请求地址：/a', '请求方式：GET', table, '请求地址：/b', '请求方式：POST', table],
      ['0-3 get /a', '3-6 post /b'],
    ],
    [
      'the same endpoint said again below a table is no other operation',
      ['## A', 'GET /a', table, '`GET /a`', '## B', 'GET /b'],
      ['0-4 get /a', '4-6 get /b'],
    ],
    ['two methods of one path are two operations', ['## A', 'GET /a', table, '## B', 'POST /a', table], ['0-3 get /a', '3-6 post /a']],
    ['what only prose mentions cuts no page', ['## A', 'GET /a', table, 'Then call `DELETE /b`.', table], ['0-5 get /a']],
    ['a call alone states the endpoint where nothing stronger does', ['# A', table, 'curl https://a.com/a'], ['0-3 get /a']],
    ['a method beside a title is enough where a call has the path', ['## POST A', table, 'curl -X POST https://a.com/a'], ['0-3 post /a']],
  ])('%s', (_, parts, expected) => {
    expect(segments(...parts)).toEqual(expected);
  });

  it('cuts a page of one address at each table that fixes its action', () => {
    const action = (name: string): string => `| 参数 | 类型 | 描述 |\n|--|--|--|\n| Action | string | 本接口取值：${name} |`;
    expect(segments('# All', 'POST /', '## A', action('CreateNote'), '## B', action('DeleteNote'))).toEqual(['2-4 post /', '4-6 post /']);
    expect(segments('# All', 'POST /', '## A', action('CreateNote'), '## B', table)).toEqual(['0-6 post /']);
  });
});
