import { describe, expect, it } from 'vitest';
import { mendLines } from '../testing/mend-text.ts';

describe('emptyCells', () => {
  it('puts back what fell out, and takes away what was put at the end for it', async () => {
    expect(
      await mendLines(
        '名称 | 类型 | 必填 | 描述 |',
        '---|---|---|---|',
        'zh | 是 | 中文的文字 | |',
        'en | 是 | 英文的文字 |',
        'id | string | 是 | 编号',
      ),
    ).toEqual([
      '名称 | 类型 | 必填 | 描述 |',
      '---|---|---|---|',
      'zh |  | 是 | 中文的文字 |',
      'en |  | 是 | 英文的文字 |',
      'id | string | 是 | 编号',
    ]);
  });

  it('leaves a row alone whose cells fit in more than one way', async () => {
    const lines = ['| 名称 | 备注 | 描述 | 类型 |', '|---|---|---|---|', '| a | some words | string |', '| b | x | y | string |'];
    expect(await mendLines(...lines)).toEqual(lines);
  });
});
