import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Outcome, Sandbox } from '../testing/sandbox.ts';

/** `required`: the header of that column. */
function page(name: string, required: string = 'Required', type: string = 'string'): string {
  const rows = `| id | ${type} | yes | the id |\n`;
  return `# Do ${name}\n\nPOST /${name}\n\n## Request body\n\n| Name | Type | ${required} | Description |\n| --- | --- | --- | --- |\n${rows}`;
}

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  for (const name of ['alpha', 'beta', 'gamma', 'delta']) await box.put(`docs/${name}.md`, page(name));
});
afterEach(() => box.remove());

const run = (line: string): Promise<Outcome> => box.run(`${line} --no-color`, { engine: lazyEngine });

async function contents(folder: string): Promise<Record<string, string>> {
  const files = await box.list(folder);
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await box.read(`${folder}/${file}`)] as const)));
}

async function makeShards(count: number, more: string = 'docs'): Promise<void> {
  for (let index = 1; index <= count; index++)
    await run(`generate ${more} --shard ${index}/${count} --out shards/${index}-of-${count}.json -q`);
}

/** What a run prints, but for what it is at. */
const printed = async (line: string): Promise<Pick<Outcome, 'code' | 'stdout'>> => {
  const { code, stdout } = await run(line);
  return { code, stdout: stdout.replace(/ in (?:sdk|one)\n/, ' in SDK\n') };
};

describe('a shard', () => {
  it('says what it has read, and where it is', async () => {
    await box.put('docs/beta.md', page('beta', 'Requird'));
    const { code, stdout, stderr } = await run('generate docs --shard 1/2 --out shards/1.json');
    expect(code).toBe(0);
    const other = await run('docs --shard 2/2 --out shards/2.json');
    const told = [stdout, other.stdout].filter((text) => text.includes('docs/beta.md:7:17 warning read/unknown-column'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('\n\n1 warning\nshop, shard ');
    expect(stdout).toMatch(/shop, shard 1\/2: 2 of 4 pages, [01] warnings?\n {2}written to shards\/1\.json\ndone in 0\.0 s\n$/);
    expect(stderr).toBe('shop: reading 2 of 4 pages\n');
    expect(await box.list('shards')).toEqual(['1.json', '2.json']);
  });

  it('is the same from any folder, and names no place', async () => {
    await makeShards(2);
    await mkdir(path.join(box.folder, 'far/shop'), { recursive: true });
    await cp(path.join(box.folder, 'docs'), path.join(box.folder, 'far/shop/docs'), { recursive: true });
    await run('far/shop/docs --name shop --shard 2/2 --out other.json');
    expect(await box.read('other.json')).toBe(await box.read('shards/2-of-2.json'));
    expect(await box.read('other.json')).not.toContain(path.dirname(box.folder));
    expect(await box.read('other.json')).not.toContain('docs/');
  });

  it('is written in spite of errors in its pages, which it tells, and `merge` again', async () => {
    await box.put('docs/beta.md', page('beta').replace(/^[|][^]*/m, '| Foo | Bar |\n| --- | --- |\n| a | b |\n'));
    const outcomes = [];
    for (const index of [1, 2]) outcomes.push(await run(`docs --shard ${index}/2 --out s/${index}.json`));
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual([0, 1]);
    const error = 'docs/beta.md:7:1 error read/unknown-table\n';
    expect(outcomes.filter(({ stdout }) => stdout.includes(error) && stdout.includes('written to s/'))).toHaveLength(1);
    const whole = await printed('docs --out one');
    expect(whole).toMatchObject({ code: 1, stdout: expect.stringContaining(error) });
    expect(await printed('merge s --input docs --out sdk')).toEqual(whole);
    expect(await box.list('sdk')).toEqual([]);
    expect(await printed('merge s --input docs --out sdk --keep-going')).toEqual(await printed('docs --out one --keep-going'));
    expect(await contents('sdk')).toEqual(await contents('one'));
  });

  it('counts the warnings of its own pages', async () => {
    for (const name of ['alpha', 'beta']) await box.put(`docs/${name}.md`, page(name, 'Requird'));
    expect(await run('docs --shard 1/1 --out s.json --max-warnings 1')).toMatchObject({ code: 1 });
    expect(await run('docs --shard 1/1 --out s.json --max-warnings 2')).toMatchObject({ code: 0 });
    expect(await run('merge s.json --input docs --out sdk --max-warnings 1')).toMatchObject({ code: 1 });
  });

  it('tells what is wrong with a file once', async () => {
    await box.put('docs/binary.md', 'a\0b');
    const outcomes = [];
    for (const index of [1, 2, 3]) outcomes.push(await run(`docs --shard ${index}/3 --out s/${index}.json`));
    expect(outcomes.filter(({ stdout }) => stdout.includes('docs/binary.md:1:2 error source/binary'))).toHaveLength(1);
    expect(await printed('merge s --input docs --out sdk')).toEqual(await printed('docs --out one'));
  });

  it('is not written on a dry run, nor of no pages', async () => {
    expect((await run('docs --shard 1/2 --out s.json --dry-run')).stdout).toContain(
      '2 of 4 pages, 0 warnings\ndry run: nothing was written\n',
    );
    expect(await run('./nowhere --shard 1/2 --out s.json')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/error source\/no-pages[^]*\nnothing was written\n/),
    });
    expect(await box.list()).toHaveLength(4);
  });

  it('leaves files of others alone, and overwrites what it wrote', async () => {
    await box.put('package.json', '{}');
    await box.put('folder.json/a.txt', '');
    for (const out of ['package.json', 'folder.json']) {
      expect(await run(`docs --shard 1/2 --out ${out}`)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('is no shard: it is left as it is'),
      });
    }
    await makeShards(1);
    await box.put('docs/alpha.md', page('other'));
    await makeShards(1);
    expect(await run('merge shards --input docs --out sdk')).toMatchObject({ code: 0 });
  });

  it.each([
    ['docs --shard 0/4 --out s.json', '`--shard` takes a part of a whole, not `0/4`'],
    ['docs --shard 5/4 --out s.json', '`--shard` takes a part of a whole, not `5/4`'],
    ['docs --shard 1 --out s.json', 'of four shards, the second is `--shard 2/4`'],
    ['docs --shard 1/2/3 --out s.json', 'not `1/2/3`'],
    ['docs --shard -1/2 --out s.json', '`--shard`'],
    ['docs --shard 1/2', 'no file to write the shard to\n  name a file, such as `--out shard-1-of-2.json`'],
    ['docs --shard 1/2 --out sdk', '`sdk`: a shard is a JSON file'],
    ['docs --shard 1/2 --out s.json --keep-going', '`--keep-going` is for `merge`'],
    ['lint docs --shard 1/2', '`lint` takes no `--shard`'],
    ['merge s.json --shard 1/2', '`merge` takes no `--shard`'],
    ['merge', 'no shards to merge'],
    ['merge s.json --input docs --out sdk', 'no shard at `s.json`'],
    ['merge docs --input docs --out sdk', 'no shard at `docs`'],
  ])('refuses `%s`', async (line, message) => {
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('is not taken for the pages that it was made of', async () => {
    await run('generate docs --shard 1/1 --out s.json -q');
    const { code, stderr } = await run('merge s.json --out sdk');
    expect(code).toBe(2);
    expect(stderr).toContain('no inputs and no config\n  name pages: md2sdk merge shards/*.json --input docs/ --out sdk/\n');
  });
});

describe('merge', () => {
  it.each([1, 2, 3, 7])('of %i shards writes and prints what one run does', async (count) => {
    await box.put('docs/gamma.md', page('gamma', 'Requird', 'strnig'));
    const whole = await printed('docs --out one');
    await makeShards(count);
    expect(await printed('merge shards/*.json --input docs --out sdk')).toEqual(whole);
    expect(await contents('sdk')).toEqual(await contents('one'));
    expect(await run('check docs --out sdk -q')).toMatchObject({ code: 0 });
  });

  it('takes files, folders and globs, and a shard that comes twice', async () => {
    await makeShards(2);
    for (const words of ['shards', 'shards/*.json', 'shards/1-of-2.json shards/2-of-2.json', 'shards shards/1-of-2.json']) {
      expect(await run(`merge ${words} --input docs --out sdk -q`)).toMatchObject({ code: 0, stdout: '' });
    }
    await box.put('shards/copy/1-of-2.json', await box.read('shards/1-of-2.json'));
    expect(await run('merge shards --input docs --out sdk')).toMatchObject({ code: 0 });
  });

  it('follows the config: its API, words, severities and baseline', async () => {
    await box.put('more/omega.md', page('omega'));
    await box.put('docs/beta.md', page('beta', 'Muss', 'Zeichenkette'));
    await box.put('docs/gamma.md', page('gamma', 'Requird', 'strnig'));
    const vocabulary = { columns: { Muss: 'required' } };
    const severity = { 'link/missing-structure': 'note' };
    const apis = [
      { name: 'a', input: 'docs', out: 'sdk', vocabulary, severity },
      { name: 'b', input: 'more', out: 'other' },
    ];
    await box.put('md2sdk.config.json', JSON.stringify({ apis, baseline: 'known.json' }));
    expect(await run('lint docs/gamma.md --update-baseline')).toMatchObject({ code: 0 });
    expect(await run('--shard 1/2 --out s.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a shard is of one API; asked for are a, b\n  choose one with `--api`'),
    });
    for (const index of [1, 2]) {
      expect(await run(`--api a --shard ${index}/2 --out shards/${index}.json --max-warnings 0`)).toMatchObject({ code: 0 });
    }
    const whole = await printed('--api a --out one');
    expect(whole.stdout).toContain('note link/missing-structure');
    expect(await run('merge shards')).toMatchObject({ code: 2, stderr: expect.stringContaining('choose one with `--api`') });
    expect(await printed('merge shards --api a')).toEqual(whole);
    expect(await contents('sdk')).toEqual(await contents('one'));

    expect(await run('merge shards --api b')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('shards/1.json:1:1 error shard/other-api\n  the shard is of the API `a`, not of `b`'),
    });
    await box.put('md2sdk.config.json', JSON.stringify({ apis: apis.map(({ vocabulary: _, ...api }) => api), baseline: 'known.json' }));
    expect((await run('merge shards --api a')).stdout).toContain('shards/1.json:1:1 error shard/other-vocabulary\n');
  });

  it('is told for programs, too', async () => {
    await makeShards(3);
    await rm(path.join(box.folder, 'shards/2-of-3.json'));
    const { code, stdout } = await run('merge shards --input docs --out sdk --format json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'shard/missing', message: 'shard 2/3 is missing' }] });
  });

  it('changes no file where there is nothing new, and nothing on a dry run', async () => {
    await makeShards(2);
    expect((await run('merge shards --input docs --out sdk --dry-run')).stdout).toContain('dry run: nothing was written');
    expect(await box.list('sdk')).toEqual([]);
    await run('docs --out sdk');
    expect((await run('merge shards --input docs --out sdk')).stdout).toMatch(/ {2}0 files written, \d+ unchanged in sdk\n/);
  });
});

describe('merge refuses', () => {
  beforeEach(() => makeShards(2));

  async function refusal(words: string = 'shards --input docs --out sdk'): Promise<string> {
    const { code, stdout } = await run(`merge ${words} --keep-going`);
    expect(code).toBe(1);
    expect(await box.list('sdk')).toEqual([]);
    expect(stdout).toMatch(/\nnothing was written\ndone in 0\.0 s\n$/);
    return stdout;
  }

  it('pages that have changed, and shows the first', async () => {
    await box.put('docs/beta.md', page('beta').replaceAll('\n', '\r\n'));
    expect(await refusal()).toContain('docs/beta.md:1:1 error shard/changed-page\n  the page has changed since its shard was made\n');
    for (const name of ['alpha', 'gamma', 'delta']) await box.put(`docs/${name}.md`, '');
    expect(await refusal()).toContain(
      '  4 pages have changed since their shards were made: `alpha.md`, `beta.md`, `delta.md` and 1 more\n',
    );
  });

  it('pages that are in no shard, and shards with pages that are gone', async () => {
    await box.put('docs/new.md', page('new'));
    await rm(path.join(box.folder, 'docs/beta.md'));
    const stdout = await refusal();
    expect(stdout).toContain('docs/new.md:1:1 error shard/unread-page\n  the page is in no shard\n');
    expect(stdout).toMatch(
      /shards\/[12]-of-2\.json:1:1 error shard\/surplus-page\n {2}the shard has read what is no page now: `beta\.md`\n/,
    );
    expect(stdout).toContain('\n2 errors\n');
  });

  it('shards that are missing', async () => {
    expect(await refusal('shards/2-of-2.json --input docs --out sdk')).toContain(
      'error shard/missing\n  shard 1/2 is missing\n\n1 error\n',
    );
    await makeShards(7);
    expect(await refusal('shards/4-of-7.json --input docs --out sdk')).toContain('  shards 1/7, 2/7, 3/7 and 3 more are missing\n');
  });

  it('shards of two splits', async () => {
    await makeShards(3);
    expect(await refusal('shards/2-of-2.json shards/1-of-3.json --input docs --out sdk')).toContain(
      'shards/2-of-2.json:1:1 error shard/other-split\n  the shard is one of 2, and `shards/1-of-3.json` is one of 3\n',
    );
  });

  it('two shards of one number', async () => {
    await box.put('shards/new.json', await box.read('shards/1-of-2.json'));
    for (const name of ['alpha', 'beta', 'gamma', 'delta']) await box.put(`docs/${name}.md`, page(`${name}2`));
    await makeShards(2);
    expect(await refusal()).toContain('shards/new.json:1:1 error shard/twice\n  another shard 1/2 than `shards/1-of-2.json`\n');
  });

  it('what is no shard, or was changed by hand', async () => {
    await box.put('shards/package.json', '{"name":"app"}');
    const text = await box.read('shards/1-of-2.json');
    await box.put('shards/1-of-2.json', text.replace('.md","hash"', '.MD","hash"'));
    const stdout = await refusal();
    expect(stdout).toContain('shards/1-of-2.json:1:1 error shard/unreadable\n  the file is no shard of md2sdk, or not as it was written\n');
    expect(stdout).toContain('shards/package.json:1:1 error shard/unreadable\n');
    expect(stdout).toContain('\n2 errors\n');
  });

  it('shards of another md2sdk', async () => {
    const text = await box.read('shards/1-of-2.json');
    await box.put('shards/1-of-2.json', text.replace(/"tool":"[^"]*"/, '"tool":"0.0.1"'));
    const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await refusal()).toContain(
      `shards/1-of-2.json:1:1 error shard/other-version\n  the shard was made by md2sdk 0.0.1, and this is ${version}`,
    );
  });
});
