import { describe, expect, it } from 'vitest';
import { mendLines } from '../testing/mend-text.ts';

const head = ['| 参数 | 类型 | 描述 |', '|--|--|--|'];

describe('misspeltTypes', () => {
  it.each([
    ['Stirng', 'string'],
    ['stirng', 'string'],
    ['Sting', 'string'],
    ['strring', 'string'],
    ['`integr`', '`integer`'],
    ['Stirng[]', 'string[]'],
    ['boolaen', 'boolean'],
  ])('%s becomes %s', async (written, mended) => {
    expect(await mendLines(...head, `| id | ${written} | a |`, `| x | ${written} | a |`)).toEqual([
      ...head,
      `| id | ${mended} | a |`,
      `| x | ${mended} | a |`,
    ]);
  });

  it.each(['Strang1', 'Setting', 'Thing'])('%s stays', async (written) => {
    const lines = [...head, `| id | ${written} | a |`];
    expect(await mendLines(...lines)).toEqual(lines);
  });

  it('a structure of the pages is no slip', async () => {
    const lines = [...head, '| id | Strings | a |', '', '### Strings', '', ...head, '| a | string | b |'];
    expect(await mendLines(...lines)).toEqual(lines);
  });
});
