import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  await box.put('old/a.md', 'POST /a createA\nPOST /b createB\n');
  await box.put('new/a.md', 'POST /a createA\nPOST /c deleteEverything\n');
});
afterEach(() => box.remove());

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: box.folder });
}

function commit(tag: string): void {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', tag);
  git('tag', tag);
}

async function putConfig(...apis: object[]): Promise<void> {
  await box.put('md2sdk.config.json', JSON.stringify({ apis }));
}

const heads = (text: string): string[] => text.split('\n').filter((line) => /^\S.*: /.test(line));

describe('two folders', () => {
  it('are compared: what breaks, what does not, and the version', async () => {
    const { code, stdout } = await box.run('diff old new');
    expect(code).toBe(0);
    expect(stdout).toBe(`new: 1 breaking change, 1 other: major

Breaking
  createB  POST /b
    removed (breaks senders and readers)
      \`createB\` is exported no more: calls of it stop compiling
      old/a.md:1

Not breaking
  deleteEverything  POST /c
    new operation
      nobody calls it yet
      new/a.md:1
`);
  });

  it('that say the same have no changes', async () => {
    expect(await box.run('diff old old --quiet --fail-on any')).toEqual({ code: 0, stdout: 'old: no changes\n', stderr: '' });
  });

  it('are told of in Chinese, in Markdown, and in colour', async () => {
    expect((await box.run('diff old new --language zh')).stdout).toContain('不兼容变更\n  createB  POST /b\n    接口已删除');
    expect((await box.run('diff old new --format markdown')).stdout).toContain(
      '## `new`: 1 breaking change, 1 other: major\n\n### Breaking\n\n- **`createB`**',
    );
    expect((await box.run('diff old new', { tty: true })).stdout).toContain('\u001b[1m\u001b[31mBreaking');
    expect((await box.run('diff old new --no-color', { tty: true })).stdout).not.toContain('\u001b');
  });

  it('are told of to programs, and nothing else stands on stdout', async () => {
    const json = JSON.parse((await box.run('diff old new --format json')).stdout) as { apis: { changes: { rule: string }[] }[] };
    expect(json.apis[0]?.changes.map(({ rule }) => rule)).toEqual(['operation-added', 'operation-removed']);
    const sarif = JSON.parse((await box.run('diff old new --format sarif')).stdout) as {
      runs: { results: { ruleId: string; level: string }[] }[];
    };
    expect(sarif.runs[0]?.results.map(({ ruleId, level }) => `${ruleId} ${level}`).toSorted()).toEqual([
      'diff/breaking warning',
      'diff/compatible note',
    ]);
    const github = (await box.run('diff old new --format github')).stdout;
    expect(github).toContain('::notice file=new/a.md,line=1,');
    // What is gone has no line in the new pages that could be marked.
    expect(github).toMatch(/^::warning title=diff\/breaking::createB: removed/m);
  });
});

describe('--fail-on', () => {
  it.each([
    ['breaking', 'old new', 1],
    ['senders', 'old new', 1],
    ['readers', 'old new', 1],
    ['any', 'old new', 1],
    ['breaking', 'new/a.md new', 0],
  ])('%s, of %s: exit %i', async (what, sides, code) => {
    expect((await box.run(`diff ${sides} --fail-on ${what}`)).code).toBe(code);
  });

  it('tells breaking changes from others', async () => {
    await box.put('more/a.md', 'POST /a createA\nPOST /b createB\nPOST /c deleteEverything\n');
    expect((await box.run('diff old more --fail-on breaking')).code).toBe(0);
    expect((await box.run('diff old more --fail-on any')).code).toBe(1);
  });

  it('takes no other word', async () => {
    const { code, stderr } = await box.run('diff old new --fail-on major');
    expect(code).toBe(2);
    expect(stderr).toContain('`--fail-on` takes breaking, senders, readers, any, not `major`');
  });
});

describe('severities of the config', () => {
  const config = (severity: object): Promise<void> =>
    box.put('md2sdk.config.json', JSON.stringify({ apis: [{ name: 'a', input: 'new', out: 'sdk', severity }] }));

  it('are those of the changes: an error fails, and what is off is not told', async () => {
    await config({ 'diff/breaking': 'error', 'diff/compatible': 'off' });
    const { code, stdout } = await box.run('diff old new --format github');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=diff\/breaking::createB: removed.*\n$/);
    expect((await box.run('diff old new')).code).toBe(1);
    await config({ 'diff/*': 'off' });
    expect(await box.run('diff old new --format github')).toMatchObject({ code: 0, stdout: '' });
  });

  it('do not keep pages from being compared that could be read', async () => {
    await box.put('old/b.md', 'ODD\n');
    await config({ 'source/guessed-encoding': 'error' });
    expect(await box.run('diff old new')).toMatchObject({ code: 0, stdout: expect.stringContaining('1 breaking change') });
  });
});

describe('pages that cannot be read', () => {
  it('are told of, and nothing is compared', async () => {
    await box.put('new/b.md', 'BAD\n');
    const { code, stdout, stderr } = await box.run('diff old new');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('new/b.md:1:1 error source/binary');
  });

  it('are left out with --keep-going', async () => {
    await box.put('new/b.md', 'BAD\n');
    const { code, stdout } = await box.run('diff old new --keep-going');
    expect(code).toBe(1);
    expect(stdout).toContain('1 breaking change');
  });

  it('are no business of a comparison where they only raise a doubt', async () => {
    await box.put('new/b.md', 'ODD SO\n');
    expect(await box.run('diff old new --quiet')).toMatchObject({ code: 0, stderr: '' });
  });

  it('are missing where a path is misspelt', async () => {
    expect(await box.run('diff odl new')).toMatchObject({ code: 1, stderr: expect.stringContaining('no page matches `odl`') as string });
  });
});

describe('git revisions', () => {
  it('stand for the same pages then', async () => {
    await box.put('docs/a.md', 'POST /a createA\nPOST /b createB\n');
    commit('v1');
    await box.put('docs/a.md', 'POST /a createA\n');
    const { code, stdout } = await box.run('diff git:v1 docs');
    expect(code).toBe(0);
    expect(stdout).toContain('shop: 1 breaking change: major');
    expect(stdout).toContain('      v1:docs/a.md:1\n');
    expect((await box.run('diff git:v1:docs git:HEAD:docs')).stdout).toBe('shop: no changes\n');
    expect((await box.run('diff docs git:v1')).stdout).toContain('new operation');
    expect((await box.run('diff git:v1:old git:v1:new')).stdout).toContain('1 breaking change');
  });

  it('are read by the config of today, the APIs that were not there yet included', async () => {
    await box.put('docs/a.md', 'POST /a createA\n');
    commit('v1');
    await box.put('more/b.md', 'POST /b createB\n');
    await putConfig(
      { name: 'a', input: 'docs', out: 'sdk/a' },
      { name: 'b', input: ['more', 'even'], out: 'sdk/b', packageVersion: '1.0.0' },
    );
    await box.put('even/c.md', '');
    const { code, stdout } = await box.run('diff git:v1 .');
    expect(code).toBe(0);
    expect(heads(stdout)).toEqual(['a: no changes', 'b: nothing breaks, 1 change: minor, 1.0.0 → 1.1.0']);
    expect(heads((await box.run('diff git:v1 git:HEAD --api a')).stdout)).toEqual(['a: no changes']);
    expect((await box.run('diff git:v1 . --api b')).stdout).not.toContain('a: ');
  });

  it('are said to lack a path that is asked for', async () => {
    commit('v1');
    expect(await box.run('diff git:v1:lost new')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no page matches `lost`') as string,
    });
  });

  it('show bad pages by their names then', async () => {
    await box.put('docs/a.md', 'BAD\n');
    commit('v1');
    await box.put('docs/a.md', 'POST /a createA\n');
    expect((await box.run('diff git:v1 docs')).stderr).toContain('v1:docs/a.md:1:1 error source/binary');
  });

  it.each([
    ['git:v9 new', 'git knows no revision `v9`'],
    ['git: new', '`git:` names no revision'],
    ['git:--all new', 'git knows no revision `--all`'],
    ['git:v1 ..', 'lies outside of the git repository'],
  ])('%s is wrong usage', async (sides, message) => {
    commit('v1');
    expect(await box.run(`diff ${sides}`)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) as string });
  });

  it('need a repository', async () => {
    expect((await box.run('diff git:v1 new')).stderr).toContain('the working folder lies in none');
  });
});

describe('what is compared', () => {
  it.each([
    ['', 'a comparison is of two sets of pages'],
    ['old', 'a comparison is of two sets of pages'],
    ['old new more', 'a comparison is of two sets of pages'],
    ['git:v1 git:v2', 'no inputs and no config'],
    ['old new --format yaml', 'formats are pretty, json, github, sarif, markdown'],
    ['old new --language fr', '`--language` takes en, zh, not `fr`'],
    ['old new --out x', '`diff` takes no `--out`'],
  ])('%j is wrong usage', async (words, message) => {
    expect(await box.run(`diff ${words}`)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) as string });
  });

  it('is one API by the rules of the only entry of a config, wherever the pages lie', async () => {
    await putConfig({ name: 'shop', input: 'new', out: 'sdk' });
    expect(heads((await box.run('diff old new')).stdout)).toEqual(['shop: 1 breaking change, 1 other: major']);
    expect(heads((await box.run('diff old .')).stdout)).toEqual(['shop: 1 breaking change, 1 other: major']);
  });

  it('is every API that another checkout has too', async () => {
    await putConfig({ name: 'a', input: 'new', out: 'sdk/a' }, { name: 'b', input: 'docs/*.md', out: 'sdk/b' });
    await box.put('docs/b.md', 'POST /b createB\n');
    await box.put('other/new/a.md', 'POST /a createA\n');
    await box.put('other/docs/b.md', 'POST /b createB\n');
    expect(heads((await box.run('diff other .')).stdout)).toEqual(['a: nothing breaks, 1 change: minor', 'b: no changes']);
  });

  it('is the API that the pages lie in, of several', async () => {
    await putConfig({ name: 'a', input: 'new', out: 'sdk/a' }, { name: 'b', input: 'docs', out: 'sdk/b' });
    await box.put('docs/b.md', 'POST /b createB\n');
    await box.put('other/docs/b.md', 'POST /b createB\n');
    expect(heads((await box.run('diff other docs')).stdout)).toEqual(['b: no changes']);
    expect(heads((await box.run('diff old new --api a')).stdout)).toEqual(['a: 1 breaking change, 1 other: major']);
    expect((await box.run('diff new docs')).code).toBe(0);
    expect((await box.run('diff new old')).stderr).toContain('`old` belongs to no API of the config');
  });

  it('is two folders without the config where neither is of an API in it', async () => {
    await putConfig({ name: 'a', input: 'docs', out: 'sdk/a' }, { name: 'b', input: 'more', out: 'sdk/b' });
    expect(heads((await box.run('diff old new')).stdout)).toEqual(['new: 1 breaking change, 1 other: major']);
  });
});

it('goes the whole road, from pages to advice', async () => {
  const page = (rows: string[]): string =>
    [
      '# Orders',
      '',
      '## Create an order',
      '',
      '`POST /orders`',
      '',
      '### Request',
      '',
      '| Name | Type | Required | Description |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  await box.put('v1/orders.md', page(['| customer | string | Yes | Who |', '| speed | string | No | One of `slow`, `fast` |']));
  await box.put('v2/orders.md', page(['| customer | string | Yes | Who |', '| speed | string | Yes | One of `slow`, `fast`, `drone` |']));
  const { stdout } = await box.run('diff v1 v2 --quiet', { engine: lazyEngine });
  expect(stdout).toContain('request speed: required now (breaks senders)');
  expect(stdout).toContain('      v1/orders.md:12 → v2/orders.md:12\n');
  expect(stdout).toContain('request speed: may be `"drone"` too\n');
});
