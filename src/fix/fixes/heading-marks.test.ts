import { expect, it } from 'vitest';
import { mendTexts, requestPage } from '../testing/mend-text.ts';

const table = ['| 参数 | 类型 |', '|--|--|', '| id | string |'];

it.each([
  ['##请求参数', '## 请求参数'],
  ['¶ 请求参数', '# 请求参数'],
])('%s becomes %s', async (written, mended) => {
  const page = requestPage(table, `# T\n\nPOST /a\n\n${written}\n\n`);
  const [found] = await mendTexts({ 'page.md': page });
  expect(found?.text).toBe(page.replace(written, mended));
});

it('leaves text alone that merely begins with such a sign', async () => {
  const page = `${requestPage(table)}\n\`\`\`sh\n##no heading\n\`\`\`\n\n#标签 and #1\n`;
  expect(await mendTexts({ 'page.md': page })).toEqual([]);
});
