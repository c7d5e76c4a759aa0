import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../diagnostics/index.ts';
import { sandbox } from './testing/sandbox.ts';
import type { Sandbox } from './testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/a.md', 'POST /a createA\n');
});
afterEach(() => box.remove());

async function putConfig(...apis: object[]): Promise<void> {
  await box.put('md2sdk.config.json', JSON.stringify({ apis }));
}

describe('generate', () => {
  it('says what it found per page and what it wrote per API', async () => {
    await box.put('docs/deep/b.md', 'GET /b getB\nPOST /b createB\nODD\n');
    await box.put('docs/c.md', 'prose\n');
    const { stdout } = await box.run('docs --out sdk');
    expect(stdout).toContain(
      [
        '  a.md  POST /a createA',
        '  c.md  no operation',
        '  deep/b.md  GET /b getB, POST /b createB',
        'shop: 3 pages, 3 operations, 0 schemas, 0 fields, 1 warning',
        '  5 files written, 0 unchanged in sdk',
        'done in 0.0 s',
        '',
      ].join('\n'),
    );
    await box.put('docs/deep/b.md', 'GET /b2 getB\n');
    expect((await box.run('docs --out sdk')).stdout).toContain('  2 files written, 2 unchanged, 1 removed in sdk');
  });

  it('reports all errors of all APIs and writes nothing', async () => {
    await box.put('more/b.md', 'POST /b createB\nBAD BAD\n');
    await putConfig({ name: 'a', input: 'docs', out: 'sdk/a' }, { name: 'b', input: 'more', out: 'sdk/b' });
    const { code, stdout } = await box.run('');
    expect(code).toBe(1);
    expect(stdout).toContain('more/b.md:2:1 error source/binary\n  it says BAD\n   2 | BAD BAD\n     | ^^^\n');
    expect(stdout).toContain('\n2 errors\n');
    expect(stdout).toContain('nothing was written');
    expect(await box.list('sdk')).toEqual([]);
  });

  it('writes what is sound with --keep-going, and still exits 1', async () => {
    await box.put('docs/b.md', 'BAD\n');
    expect(await box.run('docs --out sdk --keep-going')).toMatchObject({ code: 1 });
    expect(await box.list('sdk/src')).toEqual(['createA.ts']);
  });

  it('writes nothing on a dry run', async () => {
    const { code, stdout } = await box.run('docs --out sdk --dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('3 files written, 0 unchanged in sdk\ndry run: nothing was written');
    expect(await box.list('sdk')).toEqual([]);
  });

  it('fails on more warnings than allowed', async () => {
    await box.put('docs/b.md', 'ODD ODD\n');
    expect(await box.run('docs --out sdk --max-warnings 2')).toMatchObject({ code: 0 });
    expect(await box.run('docs --out sdk --max-warnings 1')).toMatchObject({ code: 1 });
  });

  it('leaves a folder of others alone, and with it all others', async () => {
    await box.put('other/b.md', 'POST /b createB\n');
    await box.put('app/index.js', 'mine');
    await putConfig({ name: 'a', input: 'docs', out: 'sdk' }, { name: 'b', input: 'other', out: 'app' });
    const { code, stdout } = await box.run('generate');
    expect(code).toBe(1);
    expect(stdout).toContain('app/index.js:1:1 error write/foreign-folder\n  `app` holds files that md2sdk did not write: `index.js`');
    expect(await box.list('app')).toEqual(['index.js']);
    expect(await box.list('sdk')).toEqual([]);
  });

  it('names the file of others that is in the way', async () => {
    await box.run('docs --out sdk');
    await box.put('sdk/src/createB.ts', 'mine');
    await box.put('docs/b.md', 'POST /b createB\n');
    expect(await box.run('docs --out sdk')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('sdk/src/createB.ts:1:1 error write/foreign-file'),
    });
    expect(await box.read('sdk/src/createB.ts')).toBe('mine');
    await box.put('docs/b.md', '');
    expect(await box.run('docs --out sdk')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('sdk/src/createB.ts:1:1 note write/surplus'),
    });
  });

  it('warns of edits by hand that it overwrites, or leaves alone', async () => {
    await box.put('docs/b.md', 'POST /b createB\n');
    await box.run('docs --out sdk');
    await box.put('sdk/src/createA.ts', 'by hand');
    await box.put('sdk/src/createB.ts', 'by hand');
    await box.put('docs/b.md', '');
    const { code, stdout } = await box.run('docs --out sdk');
    expect(code).toBe(0);
    expect(stdout).toContain('sdk/src/createA.ts:1:1 warning write/edited');
    expect(stdout).toContain('sdk/src/createB.ts:1:1 warning write/kept');
    expect(await box.read('sdk/src/createA.ts')).toBe('// /a\n');
    expect(await box.read('sdk/src/createB.ts')).toBe('by hand');
  });

  it('does not take its own output for pages', async () => {
    await box.put('sdk/old.md', 'POST /old old\n');
    await box.run('. --out sdk/out');
    expect(await box.list('sdk/out/src')).toEqual(['createA.ts', 'old.ts']);
    await box.put('sdk/out/README.md', 'POST /readme readme\n');
    await box.run('. --out sdk/out');
    expect(await box.list('sdk/out/src')).toEqual(['createA.ts', 'old.ts']);
  });

  it.each([
    ['docs', ['createA.ts']],
    ['docs/b.md', ['createB.ts']],
    ['docs/*.md', ['createA.ts', 'createB.ts']],
  ])('lets %s on the command line override the input of a lone API', async (input, files) => {
    await box.put('docs/a.md', 'POST /a createA\n');
    if (input !== 'docs') await box.put('docs/b.md', 'POST /b createB\n');
    await putConfig({ name: 'a', input: 'nowhere', out: 'sdk', packageName: 'named' });
    expect(await box.run(`${input} --out elsewhere`)).toMatchObject({ code: 0 });
    expect(await box.list('elsewhere/src')).toEqual(files);
    expect(await box.read('elsewhere/package.json')).toBe('{ "name": "named" }\n');
  });

  it('takes inputs on the command line to choose among several APIs', async () => {
    await box.put('more/b.md', 'POST /b createB\n');
    await box.put('more/c.md', 'POST /c createC\n');
    await putConfig({ name: 'a', input: 'docs', out: 'sdk/a' }, { name: 'b', input: ['more/*.md'], out: 'sdk/b' });
    await box.run('more/c.md');
    expect(await box.list('sdk')).toEqual(['b/manifest.json', 'b/package.json', 'b/src/createC.ts']);
    await box.run('. --api a');
    expect(await box.list('sdk/a/src')).toEqual(['createA.ts', 'createB.ts', 'createC.ts']);
    await box.run('.');
    expect(await box.list('sdk/a/src')).toEqual(['createA.ts']);
    expect(await box.list('sdk/b/src')).toEqual(['createB.ts', 'createC.ts']);
    await box.put('odd/x.md', '');
    expect(await box.run('odd')).toMatchObject({ code: 2, stderr: expect.stringContaining('`odd`: of no API in `md2sdk.config.json`') });
    expect(await box.run('--out x')).toMatchObject({ code: 2, stderr: expect.stringContaining('`--out` is for one API') });
    expect(await box.run('--api xyz')).toMatchObject({ code: 2, stderr: expect.stringContaining('it has a, b') });
  });

  it('takes paths from the folder of the config', async () => {
    await box.put('etc/api.json', JSON.stringify({ apis: [{ name: 'a', input: ['../docs'], out: '../sdk' }] }));
    expect(await box.run('--config etc/api.json')).toMatchObject({ code: 0 });
    expect(await box.list('sdk/src')).toEqual(['createA.ts']);
  });
});

describe('bad usage of inputs and config', () => {
  it('reports inputs that match no page, in the config where they stand there', async () => {
    expect(await box.run('nowhere/*.md --out sdk')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^error source\/no-pages\n {2}no page matches `nowhere\/\*\.md`/),
    });
    await box.put('md2sdk.config.json', '{ "apis": [\n  { "name": "a", "input": ["docs", "nowhere"], "out": "sdk" }\n] }');
    expect((await box.run('')).stdout).toContain('md2sdk.config.json:2:36 error source/no-pages\n  no page matches `nowhere`\n');
    expect(await box.list('sdk')).toEqual([]);
  });

  it('exits 2 on a config with an unknown key, and shows it', async () => {
    await putConfig({ name: 'a', input: 'docs', out: 'sdk', endpiont: {} });
    for (const command of ['generate', 'check', 'lint', 'openapi', 'explain docs/a.md']) {
      const { code, stdout, stderr } = await box.run(command);
      expect(code).toBe(2);
      expect(stdout + stderr).toContain('md2sdk.config.json:1:49 error config/unknown-key\n  unknown key `endpiont`\n   1 | {"apis":');
    }
  });
});

describe('lint', () => {
  it.each([
    ['BAD ODD', '', 1],
    ['ODD ODD SO', '', 0],
    ['ODD ODD SO', '--max-warnings 1', 1],
    ['SO', '--max-warnings 0', 0],
  ])('of %s %s exits %i', async (text, flags, code) => {
    await box.put('docs/a.md', text);
    expect(await box.run(`lint docs ${flags}`)).toMatchObject({ code });
  });

  it('prints for programs on stdout, with nothing else there', async () => {
    await box.put('docs/a.md', 'BAD\n');
    expect(JSON.parse((await box.run('lint docs --format json')).stdout)).toMatchObject({ diagnostics: [{ code: 'source/binary' }] });
    expect((await box.run('lint docs --format github')).stdout).toMatch(/^::error file=docs\/a.md,line=1,/);
    expect(JSON.parse((await box.run('docs --out sdk --format sarif')).stdout)).toMatchObject({ version: '2.1.0' });
  });

  it('leaves out notes when quiet', async () => {
    await box.put('docs/a.md', 'SO ODD\n');
    expect((await box.run('lint docs')).stdout).toContain('1 warning, 1 note');
    expect((await box.run('lint docs -q')).stdout).not.toContain('note');
  });
});

describe('openapi', () => {
  it('prints the document, and everything else elsewhere', async () => {
    await box.put('docs/b.md', 'ODD\n');
    await putConfig({ name: 'a', input: 'docs', out: 'sdk', baseUrl: 'https://a.test' });
    const { code, stdout, stderr } = await box.run('openapi docs');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ baseUrl: 'https://a.test', ids: ['createA'] });
    expect(stderr).toContain('warning source/guessed-encoding');
  });

  it('writes to a file, but not over one while there are errors', async () => {
    expect(await box.run('openapi docs --out out/api.json')).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(await box.read('out/api.json'))).toEqual({ ids: ['createA'] });
    await box.put('docs/b.md', 'POST /b createB\nBAD\n');
    expect(await box.run('openapi docs --out out/api.json')).toMatchObject({ code: 1 });
    expect(JSON.parse(await box.read('out/api.json'))).toEqual({ ids: ['createA'] });
    expect(await box.run('openapi docs --out out/api.json --keep-going')).toMatchObject({ code: 1 });
    expect(JSON.parse(await box.read('out/api.json'))).toEqual({ ids: ['createA', 'createB'] });
  });

  it('prints what is sound in spite of errors', async () => {
    await box.put('docs/b.md', 'BAD\n');
    expect(await box.run('openapi docs')).toMatchObject({ code: 1, stdout: '{"ids":["createA"]}\n' });
    expect(await box.run('openapi nowhere/')).toMatchObject({ code: 1, stdout: '' });
  });

  it('asks which API, where the config has several', async () => {
    await putConfig({ name: 'a', input: 'docs', out: 'a' }, { name: 'b', input: 'b', out: 'b' });
    expect(await box.run('openapi')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('asked for are a, b') });
    expect(await box.run('openapi --api a')).toMatchObject({ code: 0, stdout: '{"ids":["createA"]}\n' });
    expect(await box.run('openapi docs')).toMatchObject({ code: 0 });
  });
});

describe('explain', () => {
  it('reads a page with all pages of its API', async () => {
    await box.put('docs/b.md', 'ODD\n');
    await putConfig({ name: 'a', input: 'docs', out: 'a', endpoint: { path: '/x/{file}' } }, { name: 'b', input: 'b', out: 'b' });
    expect(await box.run('explain docs/a.md -q')).toEqual({ code: 0, stdout: 'docs/a.md of 2, /x/{file}\n', stderr: '' });
    expect((await box.run('explain docs/b.md')).stderr).toContain('docs/b.md:1:1 warning');
  });

  it('reads a page by itself without a config', async () => {
    expect(await box.run('explain docs/a.md -q')).toEqual({ code: 0, stdout: 'docs/a.md of 1, no rule\n', stderr: '' });
  });

  it('reads a page from elsewhere by the rules of the only API', async () => {
    await putConfig({ name: 'a', input: 'nowhere', out: 'a', endpoint: { path: '/x' } });
    expect(await box.run('explain docs/a.md -q')).toEqual({ code: 0, stdout: 'docs/a.md of 1, /x\n', stderr: '' });
  });

  it('says what a code means, without a config or a page', async () => {
    const { title, reason, fix } = catalog['check/sample-type'];
    expect(await box.run('explain check/sample-type')).toEqual({
      code: 0,
      stdout: `warning check/sample-type: ${title}\n  ${reason}\n  What to do: ${fix}\n`,
      stderr: '',
    });
    expect((await box.run('explain check/sample-enum docs/a.md -q')).stdout).toMatch(
      /^warning check\/sample-enum: .*docs\/a\.md of 1, no rule\n$/s,
    );
  });

  it('refuses what looks like a code, but not a folder', async () => {
    expect(await box.run('explain check/sample-typ')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean `check/sample-type`?'),
    });
    await box.put('read/pages/a.md', 'GET /a readA\n');
    expect(await box.run('explain read/pages -q')).toMatchObject({ code: 0, stdout: 'read/pages/a.md of 1, no rule\n' });
  });

  it('says when there is no such page', async () => {
    expect(await box.run('explain docs/x.md')).toMatchObject({ code: 1, stderr: expect.stringContaining('no page matches `docs/x.md`') });
  });
});
