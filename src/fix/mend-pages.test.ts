import { describe, expect, it } from 'vitest';
import { readPages } from '../pipeline.ts';
import { sourceFile } from '../source/index.ts';
import type { SourceFile } from '../source/index.ts';
import { mendPages } from './index.ts';
import { mendLines, mendTexts, requestPage } from './testing/mend-text.ts';

const sound = ['| 参数 | 类型 | 必填 | 描述 |', '|--|--|--|--|', '| id | string | 是 | a |'];

describe('mendPages', () => {
  it('gives nothing for a page that is sound', async () => {
    expect(await mendTexts({ 'page.md': requestPage(sound) })).toEqual([]);
  });

  it('says what it mended, and where', async () => {
    const [page] = await mendTexts({ 'page.md': requestPage([...sound, '| b | 字符串 | 否 | `x|y` |']) });
    expect(page?.mended).toEqual([
      { title: 'pipes in cells escaped', line: 10 },
      { title: 'types spelt as usual', line: 10 },
    ]);
  });

  it('mends what another mend has made room for', async () => {
    // joined into one line first, then the pipe in it is escaped
    expect(await mendLines(...sound, '| b | 字符串 | 否 | first', '`x|y` |')).toEqual([...sound, '| b | string | 否 | first<br>`x\\|y` |']);
  });

  it('tells of each row that it mends', async () => {
    const rows = [
      '名称 | 类型 | 必填 | 描述 |',
      '---|---|---|---|',
      'zh | 是 | 中文的文字 | |',
      'id | string | 是 | 编号',
      'en | 是 | 英文的文字 |',
    ];
    const [page] = await mendTexts({ 'page.md': requestPage(rows) });
    expect(page?.mended).toEqual([
      { title: 'empty cells put back', line: 9 },
      { title: 'empty cells put back', line: 11 },
    ]);
  });

  it('keeps line ends, a byte order mark, and what is around', async () => {
    const page = `\uFEFF${requestPage([...sound, '| b | 字符串 | 否 |   x\t|'])}`.replaceAll('\n', '\r\n');
    const [mended] = await mendTexts({ 'page.md': page });
    expect(mended?.text).toBe(page.replace('字符串', 'string'));
    const old = page.replaceAll('\r\n', '\r');
    expect((await mendTexts({ 'page.md': old }))[0]?.text).toBe(old.replace('字符串', 'string'));
  });

  it('leaves pages alone that it is told to', async () => {
    const pages = [sourceFile('page.md', requestPage([...sound, '| b | 字符串 | 否 | x |']))];
    const read = (some: readonly SourceFile[]): ReturnType<typeof readPages> => readPages(some, { name: 'test' });
    expect(await mendPages(pages, { read, reading: await read(pages), leave: new Set(['page.md']) })).toEqual([]);
  });

  it('knows the words of the config', async () => {
    const pages = [sourceFile('page.md', requestPage(['| 名儿 | 种类 |', '|--|--|', '| b | 字符串 |']))];
    const spellings = { columns: { 名儿: 'name', 种类: 'type' } } as const;
    const read = (some: readonly SourceFile[]): ReturnType<typeof readPages> => readPages(some, { name: 'test', vocabulary: spellings });
    const [mended] = await mendPages(pages, { read, reading: await read(pages), spellings });
    expect(mended?.text).toContain('| b | string |');
  });

  it('takes back a mend that changes what the pages say', async () => {
    const pages = [sourceFile('page.md', requestPage([...sound, '| b | 字符串 | 否 | x |', '| c | 整数 | 否 | x |']))];
    // a reader to whom one of the words means something else
    const read = async (some: readonly SourceFile[]): Promise<Awaited<ReturnType<typeof readPages>>> => {
      const result = await readPages(some, { name: 'test' });
      return some.some(({ text }) => text.includes('整数')) ? result : { ...result, model: { ...result.model, name: 'other' } };
    };
    const [mended] = await mendPages(pages, { read, reading: await read(pages) });
    expect(mended?.text).toContain('| b | string | 否 | x |\n| c | 整数 | 否 | x |');
  });

  it('takes back a mend that is safe for its page and not for all of them', async () => {
    const row = [...sound, '| b | 字符串 | 否 | x |'];
    const pages = [sourceFile('a.md', requestPage(row)), sourceFile('b.md', requestPage(row, '# B\n\nPOST /b\n\n## 请求参数\n\n'))];
    const read = async (some: readonly SourceFile[]): Promise<Awaited<ReturnType<typeof readPages>>> => {
      const result = await readPages(some, { name: 'test' });
      const changed = some.length > 1 && some.every(({ path, text }) => path !== 'a.md' || !text.includes('字符串'));
      return changed ? { ...result, model: { ...result.model, name: 'other' } } : result;
    };
    const mended = await mendPages(pages, { read, reading: await read(pages) });
    expect(mended.map(({ file }) => file.path)).toEqual(['b.md']);
  });

  it('takes back a mend after which more is found', async () => {
    const pages = [sourceFile('page.md', requestPage([...sound, '| b | 字符串 | 否 | x |']))];
    const read = async (some: readonly SourceFile[]): Promise<Awaited<ReturnType<typeof readPages>>> => {
      const result = await readPages(some, { name: 'test' });
      const found = { code: 'read/doubtful-cells', severity: 'warning', message: 'it is doubtful' } as const;
      return some.some(({ text }) => text.includes('字符串')) ? result : { ...result, diagnostics: [...result.diagnostics, found] };
    };
    expect(await mendPages(pages, { read, reading: await read(pages) })).toEqual([]);
  });
});
