import { expect, it } from 'vitest';
import { mendLines } from '../testing/mend-text.ts';

const head = ['| 参数 | 类型 | 描述 |', '|--|--|--|'];

it('a whole row gets its last pipe', async () => {
  expect(await mendLines(...head, '| id | string | a  ', '| b | string | b |')).toEqual([
    ...head,
    '| id | string | a |  ',
    '| b | string | b |',
  ]);
});

it('rows are left open where headers are, and where cells are missing', async () => {
  const open = ['| 参数 | 类型 | 描述', '|--|--|--', '| id | string | a'];
  expect(await mendLines(...open)).toEqual(open);
  const short = [...head, '| id | string', '| b | string | b |'];
  expect(await mendLines(...short)).toEqual(short);
});
