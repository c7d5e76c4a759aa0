import { describe, expect, it } from 'vitest';
import { mendLines, mendTexts, requestPage } from '../testing/mend-text.ts';

const header = '| 参数 | 类型 | 描述 |';
const row = '| id | string | a |';

describe('delimiterRows', () => {
  it.each([
    ['|--|--|', '|--|--|--|'],
    ['| --- | --- |', '| --- | --- | --- |'],
    ['| :-- |', '| :-- | :-- | :-- |'],
    ['--|--', '--|--|--'],
    ['| --- | --- | --- | --- |', '| --- | --- | --- |'],
    ['|--|--|--|--|--|', '|--|--|--|'],
  ])('%s becomes %s', async (written, mended) => {
    expect(await mendLines(header, written, row)).toEqual([header, mended, row]);
  });

  it('adds the line where there is none, with the line ends of the page', async () => {
    const rows = [header, row, '| b | string | b |'];
    expect(await mendLines(...rows)).toEqual([header, '| --- | --- | --- |', ...rows.slice(1)]);
    const [page] = await mendTexts({ 'page.md': requestPage(rows).replaceAll('\n', '\r\n') });
    expect(page?.text).toContain(`${header}\r\n| --- | --- | --- |\r\n${row}\r\n`);
  });

  it('leaves it to the writer where the header may have lost a cell', async () => {
    const lines = ['| 参数 | 类型 |', '|--|--|--|', '| id | string | a |'];
    expect(await mendLines(...lines)).toEqual(lines);
  });
});
