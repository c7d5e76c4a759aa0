import { expect, it } from 'vitest';
import { mendLines } from '../testing/mend-text.ts';

const head = ['| 参数 | 类型 | 描述 |', '|--|--|--|'];

it('names lose what cannot be seen; words keep it', async () => {
  const invisible = '\u200b';
  expect(await mendLines(...head, `| user${invisible}Id${invisible} | string | a${invisible}b |`)).toEqual([
    ...head,
    `| userId | string | a${invisible}b |`,
  ]);
});
