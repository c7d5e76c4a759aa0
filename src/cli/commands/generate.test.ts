import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
});
afterEach(() => box.remove());

describe('pages without an operation', () => {
  beforeEach(() => box.put('docs/a.md', '# Welcome\n\nThis is prose.\n'));

  it.each([
    'generate docs --out sdk',
    'generate docs --out sdk --keep-going',
    'check docs --out sdk',
    'lint docs',
    'openapi docs',
    'openapi docs --out sdk',
  ])('are an error of `%s`, and nothing is written', async (line) => {
    const { code, stdout, stderr } = await box.run(line, { engine: lazyEngine });
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(
      'error source/no-operations\n  no page of `shop` documents an operation\n  hint name the pages of the API;',
    );
    expect(stdout).not.toContain('openapi"');
    expect(await box.list()).toEqual(['docs/a.md']);
  });

  it('leave the SDK alone that stands there', async () => {
    await box.put('docs/b.md', 'POST /b createB\n');
    await box.run('docs --out sdk');
    await box.put('docs/b.md', 'BAD\n');
    const before = await box.list('sdk');
    expect(await box.run('docs --out sdk --keep-going')).toMatchObject({ code: 1, stdout: expect.stringContaining('nothing was written') });
    expect(await box.list('sdk')).toEqual(before);
  });

  it('are told once where something else is wrong', async () => {
    await box.put('docs/b.md', '# Get user\n\n## Parameters\n\n| Name | Type |\n| --- | --- |\n| id | string |\n');
    const { stdout } = await box.run('docs --out sdk', { engine: lazyEngine });
    expect(stdout).toContain('error read/no-endpoint');
    expect(stdout).not.toContain('no-operations');
  });
});

describe('many pages', () => {
  async function pages(count: number, text: string = ''): Promise<void> {
    for (let index = 0; index < count; index++) await box.put(`docs/p${index}.md`, `POST /p${index} create${index}\n${text}`);
  }

  it('get a line each up to 20 of them, or when asked for', async () => {
    await pages(20);
    expect((await box.run('docs --out sdk')).stdout).toContain('  p7.md  POST /p7 create7\n');
    await pages(21);
    expect((await box.run('docs --out sdk')).stdout).toBe(
      'shop: 21 pages, 21 operations, 0 schemas, 0 fields, 0 warnings\n  2 files written, 21 unchanged in sdk\ndone in 0.0 s\n',
    );
    expect((await box.run('docs --out sdk --verbose')).stdout).toContain('  p7.md  POST /p7 create7\n');
  });

  it('have their notes counted, unless asked for', async () => {
    await pages(21, 'SO\n');
    await box.put('docs/odd.md', 'ODD\n');
    const { stdout } = await box.run('docs --out sdk');
    expect(stdout).toContain('\n1 warning, 21 notes; `--verbose` shows the notes\n');
    expect(stdout).toContain('docs/odd.md:1:1 warning');
    expect(stdout).not.toContain('docs/p7.md');
    expect((await box.run('docs --out sdk --verbose')).stdout).toContain('docs/p7.md:2:1 note');
    expect((await box.run('docs --out sdk --format github')).stdout).toContain('::notice file=docs/p7.md');
    expect((await box.run('lint docs')).stdout).toContain('docs/p7.md:2:1 note');
  });
});

describe('the output folder', () => {
  beforeEach(() => box.put('docs/a.md', 'POST /a createA\n'));

  it('is shown as people write it', async () => {
    for (const command of ['generate', 'check']) {
      expect((await box.run(`${command} docs --out .`)).stdout).toMatch(/^docs\/a\.md:1:1 error write\/foreign-folder\n/);
    }
    await box.put('manifest.json', '{ "tool": "md2sdk", "files": {} }');
    await box.run('docs --out .');
    await box.put('src/createA.ts', 'by hand');
    expect((await box.run('check docs --out .')).stdout).toMatch(/^src\/createA\.ts:1:1 error check\/edited\n/);
    expect((await box.run('docs --out .')).stdout).toMatch(/^src\/createA\.ts:1:1 warning write\/edited\n/);
  });

  it('is not made in the place of a file', async () => {
    await box.put('sdk', 'mine');
    expect(await box.run('docs --out sdk/deep')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('sdk:1:1 error write/no-folder\n  `sdk` is a file, where `sdk/deep` should be a folder\n'),
    });
    expect(await box.read('sdk')).toBe('mine');
  });

  it('keeps a folder that stands in the place of a file', async () => {
    await box.run('docs --out sdk');
    await box.put('docs/b.md', 'POST /b createB\n');
    await box.put('sdk/src/createB.ts/mine.txt', 'mine');
    expect(await box.run('docs --out sdk')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(
        'sdk/src/createB.ts:1:1 error write/foreign-file\n  in `sdk`, what md2sdk did not write stands in the way of generated files: `src/createB.ts`\n',
      ),
    });
    expect(await box.list('sdk/src')).toEqual(['createA.ts', 'createB.ts/mine.txt']);
  });
});

describe('a prettier that fails', () => {
  beforeEach(async () => {
    await box.put('docs/a.md', 'POST /a createA\n');
    await box.put('.prettierrc', '{ "plugins": ["prettier-plugin-nowhere"] }');
  });

  it('is told, with what mends it, and nothing is written', async () => {
    for (const command of ['generate', 'check']) {
      const { code, stdout, stderr } = await box.run(`${command} docs --out sdk`);
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /^error write\/format\n {2}prettier fails on `sdk\/manifest\.json` and 2 other files: .*prettier-plugin-nowhere.*\n {2}hint mend the prettier config, or list `sdk` in `\.prettierignore`\n/,
      );
      expect(stderr).not.toContain('fault of md2sdk');
      expect(await box.list('sdk')).toEqual([]);
    }
  });

  it('is passed over with --keep-going', async () => {
    expect(await box.run('docs --out sdk --keep-going')).toMatchObject({ code: 1 });
    expect(await box.list('sdk/src')).toEqual(['createA.ts']);
  });

  it('has no say in a folder that it is to ignore', async () => {
    await box.put('.prettierignore', 'sdk\n');
    expect(await box.run('docs --out sdk')).toMatchObject({ code: 0 });
  });
});

it('does not take a fault of the system for its own', async () => {
  await box.put('docs/a.md', 'POST /a createA\n');
  const { code, stderr } = await box.run(`docs --out ${'x'.repeat(300)}`);
  expect(code).toBe(2);
  expect(stderr).toMatch(/md2sdk: .*\/x{300}: the name is too long for this file system\n$/);
});
