import { describe, expect, it } from 'vitest';
import { mendLines, mendTexts } from '../testing/mend-text.ts';

const head = ['| 参数 | 类型 | 必填 | 描述 |', '|--|--|--|--|'];

describe('escapedPipes', () => {
  it.each([
    ['| id | string | 是 | `a|b` |', '| id | string | 是 | `a\\|b` |'],
    ['| id | string | 是 | one|two|three |', '| id | string | 是 | one\\|two\\|three |'],
    ['| id | string|null | 是 | a |', '| id | string\\|null | 是 | a |'],
    ['| `a|b` | string | 是 | x |', '| `a\\|b` | string | 是 | x |'],
  ])('%s becomes %s', async (written, mended) => {
    expect(await mendLines(...head, written)).toEqual([...head, mended]);
  });

  it('leaves pipes that are escaped, and those between cells', async () => {
    const lines = [...head, '| id | string | 是 | a \\| `b\\|c` |', '| x | string | | |'];
    expect(await mendLines(...lines)).toEqual(lines);
  });

  it('is for tables of errors, too', async () => {
    const page = '# T\n\nPOST /a\n\n## 错误码\n\n| 错误码 | 描述 |\n|--|--|\n| 1001 | bad a|b |\n';
    expect((await mendTexts({ 'page.md': page }))[0]?.text).toBe(page.replace('a|b', 'a\\|b'));
  });
});
