import { expect, it } from 'vitest';
import { mendLines } from '../testing/mend-text.ts';

const head = ['| 参数 | 类型 | 描述 |', '|--|--|--|'];

it('a row over several lines becomes one', async () => {
  expect(await mendLines(...head, '| id | string | 性别:', '- `M`: 男', '- `F`: 女 |', '| b | string | x |')).toEqual([
    ...head,
    '| id | string | 性别:<br>- `M`: 男<br>- `F`: 女 |',
    '| b | string | x |',
  ]);
});

it('code stays as it is', async () => {
  const lines = [...head, '| id | string | like', '```', 'this', '``` |', '| b | string | x |'];
  expect(await mendLines(...lines)).toEqual(lines);
});
