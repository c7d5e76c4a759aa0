import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../vocabulary/index.ts';
import { mendLines } from '../testing/mend-text.ts';
import { plainTypeWords } from './type-words.ts';

const head = ['| 参数 | 类型 | 描述 |', '|--|--|--|'];

describe('typeWords', () => {
  it.each([
    ['字符串', 'string'],
    ['整型', 'integer'],
    ['布尔', 'boolean'],
    ['`字符串`', '`string`'],
    ['字符串[]', 'string[]'],
    ['[字符串]', '[string]'],
    ['List<字符串>', 'List<string>'],
    ['字符串(32)', 'string(32)'],
  ])('%s becomes %s', async (written, mended) => {
    expect(await mendLines(...head, `| id | ${written} | a |`, '| x | boolean | a |')).toEqual([
      ...head,
      `| id | ${mended} | a |`,
      '| x | boolean | a |',
    ]);
  });

  it.each(['时间戳', '日期', '字符串数组', 'string（字符串）', '字符串或别的', '文件'])('%s stays', async (written) => {
    const lines = [...head, `| id | ${written} | a |`];
    expect(await mendLines(...lines)).toEqual(lines);
  });

  it('are corrected in the column of types alone', async () => {
    const lines = [...head, '| 字符串 | string | 字符串 |'];
    expect(await mendLines(...lines)).toEqual(lines);
  });

  it('are words that the reader takes for just these types', () => {
    const { types, formats } = createVocabulary();
    for (const [word, type] of Object.entries(plainTypeWords)) {
      expect([word, types.get(word)]).toEqual([word, type]);
      expect(formats.get(word)).toBeUndefined();
    }
  });
});
