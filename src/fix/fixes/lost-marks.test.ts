import { expect, it } from 'vitest';
import { mendTexts } from '../testing/mend-text.ts';

const page = (rows: string, sample: string): string =>
  `# T\n\nPOST /a\n\n## 返回参数\n\n| 参数 | 类型 | 描述 |\n|--|--|--|\n${rows}\n## 返回示例\n\n\`\`\`json\n${sample}\n\`\`\`\n`;

const rows = '| code | int | c |\n| data | object | d |\n| id | string | i |\n| name | string | n |\n';

it('rows that the sample shows inside of another are marked', async () => {
  const text = page(rows, '{ "code": 0, "data": { "id": "1", "name": "n" } }');
  const [mended] = await mendTexts({ 'page.md': text });
  expect(mended?.text).toBe(text.replace('| id', '| ├─ id').replace('| name', '| └─ name'));
  expect(mended?.mended).toEqual([{ title: 'rows marked as nested, as the samples show them', line: 11 }]);
});

it('rows that no sample shows are left', async () => {
  expect(await mendTexts({ 'page.md': page(rows, '{ "code": 0, "data": {}, "id": "1", "name": "n" }') })).toEqual([]);
});
