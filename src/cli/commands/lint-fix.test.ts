import { Buffer } from 'node:buffer';
import { readFileSync, statSync, writeFileSync, chmodSync, symlinkSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Outcome, Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
});
afterEach(() => box.remove());

const page = `# 创建用户

POST /users

## 请求参数

| 参数 | 类型 | Requird | 描述 |
|--|--|--|
| user | 对象 | 是 | 用户 |
| ├─ 名 | 字符串 | 是 | \`a|b\` |
| |- age | Flavour | 否 | 年龄 |
`;

const mended = `# 创建用户

POST /users

## 请求参数

| 参数 | 类型 | Required | 描述 |
|--|--|--|--|
| user | object | 是 | 用户 |
| ├─ 名 | string | 是 | \`a\\|b\` |
| ├─ age | Flavour | 否 | 年龄 |
`;

const lint = (line: string, engine: Engine = lazyEngine): Promise<Outcome> => box.run(`lint ${line}`, { engine });

describe('lint --fix', () => {
  it('mends the pages, says what it did, and tells what remains', async () => {
    await box.put('docs/a.md', page);
    const { code, stdout } = await lint('docs --fix');
    expect(await box.read('docs/a.md')).toBe(mended);
    expect(stdout.slice(0, stdout.indexOf('docs/a.md:'))).toBe('');
    expect(stdout).toContain(
      'docs/a.md: lines under headers completed (line 8), marks of nested rows restored (line 11), pipes in cells escaped (line 10)',
    );
    expect(stdout).toContain('mended: 6 places on 1 page\n');
    expect(stdout).toContain('docs/a.md:11:12 warning link/missing-structure');
    expect(stdout).toContain(' 11 | | ├─ age | Flavour | 否 | 年龄 |');
    expect(stdout).not.toContain('unknown-column');
    expect(code).toBe(0);
    expect((await lint('docs --fix --max-warnings 0')).code).toBe(1);
  });

  it('does nothing the second time', async () => {
    await box.put('docs/a.md', page);
    await lint('docs --fix');
    const { mtimeMs } = statSync(path.join(box.folder, 'docs/a.md'));
    const { stdout } = await lint('docs --fix');
    expect(stdout).toMatch(/^nothing to mend\n/);
    expect(statSync(path.join(box.folder, 'docs/a.md')).mtimeMs).toBe(mtimeMs);
    expect(await box.list()).toEqual(['docs/a.md']);
  });

  it('shows what it would do on a dry run, and tells what there is', async () => {
    await box.put('docs/a.md', page);
    const { stdout } = await lint('docs --fix --dry-run');
    expect(await box.read('docs/a.md')).toBe(page);
    expect(stdout).toContain('--- a/docs/a.md\n+++ b/docs/a.md\n@@ -4,8 +4,8 @@\n');
    expect(stdout).toContain('\n-| ├─ 名 | 字符串 | 是 | `a|b` |\n');
    expect(stdout).toContain('\n+| ├─ 名 | string | 是 | `a\\|b` |\n');
    expect(stdout).toContain('dry run: nothing was written; to be mended: 6 places on 1 page\n');
    expect(stdout).toContain('docs/a.md:7:13 warning read/unknown-column');
  });

  it('shows nothing that a terminal would obey', async () => {
    await box.put('docs/a.md', page.replace('年龄', '\u001B[2J年龄'));
    const { stdout } = await lint('docs --fix --dry-run');
    expect(stdout).toContain('\n+| ├─ age | Flavour | 否 | ␛[2J年龄 |\n');
    expect(stdout).not.toContain('\u001B');
  });

  it('keeps the bytes around, and what kind of file it is', async () => {
    const bytes = Buffer.from(`\uFEFF${page.replaceAll('\n', '\r\n')}`);
    await box.put('real/a.md', '');
    const file = path.join(box.folder, 'real/a.md');
    writeFileSync(file, bytes);
    chmodSync(file, 0o640);
    await box.put('docs/b.md', '# B\n');
    symlinkSync(file, path.join(box.folder, 'docs/a.md'));
    await lint('docs/a.md --fix');
    expect(readFileSync(file)).toEqual(Buffer.from(`\uFEFF${mended.replaceAll('\n', '\r\n')}`));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(lstatSync(path.join(box.folder, 'docs/a.md')).isSymbolicLink()).toBe(true);
  });

  it('does not write what is not UTF-8', async () => {
    const gbk = Buffer.concat([
      Buffer.from('# '),
      // 用户接口
      Buffer.from([0xd3, 0xc3, 0xbb, 0xa7, 0xbd, 0xd3, 0xbf, 0xda]),
      Buffer.from('\n\nPOST /a\n\n| name | type | desc |\n|--|--|\n| id | string | a |\n'),
    ]);
    await box.put('docs/a.md', '');
    writeFileSync(path.join(box.folder, 'docs/a.md'), gbk);
    const { code, stdout } = await lint('docs --fix');
    expect(stdout).toContain('docs/a.md: not mended, for it is not UTF-8: save it as UTF-8 first\n');
    expect(stdout).not.toContain('nothing to mend');
    expect(readFileSync(path.join(box.folder, 'docs/a.md'))).toEqual(gbk);
    expect(code).toBe(1);
  });

  it('does not write over what was changed while it read', async () => {
    await box.put('docs/a.md', page);
    const changing: Engine = {
      ...lazyEngine,
      read: async (pages, options) => {
        const reading = await lazyEngine.read(pages, options);
        await box.put('docs/a.md', `${page}\nmore\n`);
        return reading;
      },
    };
    const { code, stdout } = await lint('docs --fix', changing);
    expect(stdout).toContain('docs/a.md: not mended, for it was changed in the meantime\n');
    expect(await box.read('docs/a.md')).toBe(`${page}\nmore\n`);
    expect(code).toBe(1);
  });

  it('leaves pages alone that several APIs read, each by its own rules', async () => {
    await box.put('docs/a.md', page);
    await box.put('more/b.md', page.replace('/users', '/others'));
    const apis = [
      { name: 'a', input: ['docs', 'more'], out: 'sdk/a' },
      { name: 'b', input: 'docs', out: 'sdk/b' },
    ];
    await box.put('md2sdk.config.json', JSON.stringify({ apis }));
    await lint('--fix');
    expect(await box.read('docs/a.md')).toBe(page);
    expect(await box.read('more/b.md')).toBe(mended.replace('/users', '/others'));
  });

  it('keeps standard output for a format that programs read', async () => {
    await box.put('docs/a.md', page);
    const { stdout, stderr } = await lint('docs --fix --format json');
    expect(JSON.stringify(JSON.parse(stdout))).toContain('link/missing-structure');
    expect(stderr).toContain('mended: 6 places on 1 page\n');
  });

  it('is asked for a dry run only together with it', async () => {
    await box.put('docs/a.md', page);
    expect(await lint('docs --dry-run')).toMatchObject({ code: 2, stderr: expect.stringContaining('`--dry-run` of `lint` needs `--fix`') });
  });
});
