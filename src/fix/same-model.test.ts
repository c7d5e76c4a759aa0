import { expect, it } from 'vitest';
import { readPages } from '../pipeline.ts';
import { sourceFile } from '../source/index.ts';
import { modelText } from './same-model.ts';
import { requestPage } from './testing/mend-text.ts';

const none = { isSettled: () => false, names: new Set<string>() };

async function textOf(row: string, settled: Parameters<typeof modelText>[1] = none, head?: string): Promise<string> {
  const page = sourceFile('page.md', requestPage(['| 参数 | 类型 | 必填 | 默认值 | 描述 |', '|--|--|--|--|--|', row], head));
  return modelText((await readPages([page], { name: 'test' })).model, settled);
}

const row = '| id | string | 否 | a | words |';

it.each([
  ['a name', row.replace('id', 'Id')],
  ['a type', row.replace('string', 'integer')],
  ['a requirement', row.replace('否', '是')],
  ['a default', row.replace('| a |', '| b |')],
  ['a description', row.replace('words', 'other words')],
])('%s counts', async (_, other) => {
  expect(await textOf(other)).not.toBe(await textOf(row));
});

it('places and blanks in prose do not', async () => {
  expect(await textOf(row.replace('words', ' words').replace('id', '  id'), none, '# T\n\n\n\nPOST /a\n\n## 请求参数\n\n')).toBe(
    await textOf(row),
  );
});

it('a type that is settled does not, but its field does', async () => {
  const settled = { isSettled: () => true, names: new Set(['Stirng']) };
  expect(await textOf(row.replace('string', 'Stirng'), settled)).toBe(await textOf(row, settled));
  expect(await textOf(row.replace('否', '是'), settled)).not.toBe(await textOf(row, settled));
});
