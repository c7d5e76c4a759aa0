import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/a.md', 'POST /a createA\nODD\n');
});
afterEach(() => box.remove());

/** The fake reader's warning, `ODD`, and its note, `SO`. */
const [warning, note] = ['source/guessed-encoding', 'write/surplus'];

async function found(line: string): Promise<string[]> {
  const { stdout } = await box.run(`${line} --format json`);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; severity: string; place: { file: string; line: number } | null }[];
  };
  return diagnostics.map(({ code, severity, place }) => `${place?.file}:${place?.line} ${severity} ${code}`);
}

describe('severities of the config', () => {
  const api = { name: 'a', input: 'docs', out: 'sdk' };
  const config = (severity: object, own: object = {}): Promise<void> =>
    box.put('md2sdk.config.json', JSON.stringify({ apis: [{ ...api, severity: own }], severity }));

  it('are those of every command and every format', async () => {
    await box.run('docs --out sdk -q');
    await config({ [warning]: 'error' });
    for (const command of ['generate', 'check', 'lint', 'openapi']) {
      const { code, stdout, stderr } = await box.run(command);
      expect([command, code]).toEqual([command, 1]);
      expect(stdout + stderr).toContain(`docs/a.md:2:1 error ${warning}`);
    }
    expect((await box.run('lint --format github')).stdout).toMatch(/^::error file=docs\/a\.md,line=2/);
    expect(JSON.parse((await box.run('lint --format sarif')).stdout)).toMatchObject({ runs: [{ results: [{ level: 'error' }] }] });
    expect(await found('lint')).toEqual([`docs/a.md:2 error ${warning}`]);
  });

  it('let nothing be written where they make an error', async () => {
    await config({ [warning]: 'error' });
    expect((await box.run('generate')).stdout).toContain('nothing was written');
    expect(await box.list('sdk')).toEqual([]);
  });

  it('count for --max-warnings, and in the summary', async () => {
    await config({ 'source/*': 'off' });
    expect(await box.run('generate --max-warnings 0')).toMatchObject({ code: 0, stdout: expect.stringContaining('0 warnings') });
    await box.put('docs/a.md', 'POST /a createA\nSO\n');
    await config({ 'write/*': 'warning' });
    expect(await box.run('generate --max-warnings 0')).toMatchObject({ code: 1, stdout: expect.stringContaining('1 warning') });
  });

  it("are an API's own before the common ones", async () => {
    await config({ [warning]: 'error' }, { 'source/*': 'note' });
    expect(await found('lint')).toEqual([`docs/a.md:2 note ${warning}`]);
  });

  it('keep a file from being overwritten that was edited by hand', async () => {
    await config({ 'write/edited': 'error' });
    await box.run('generate -q');
    await box.put('sdk/src/createA.ts', 'by hand');
    const { code, stdout } = await box.run('generate');
    expect(code).toBe(1);
    expect(stdout).toContain('sdk/src/createA.ts:1:1 error write/edited\n');
    expect(stdout).toContain('nothing was written');
    expect(await box.read('sdk/src/createA.ts')).toBe('by hand');
    expect((await box.run('generate --keep-going')).code).toBe(1);
    expect(await box.read('sdk/src/createA.ts')).toBe('// /a\n');
  });
});

describe('a baseline', () => {
  const file = 'known.json';

  beforeEach(async () => {
    await box.run(`lint docs --baseline ${file} --update-baseline`);
  });

  it('is written of what is found', async () => {
    expect(JSON.parse(await box.read(file))).toEqual({
      version: 1,
      pages: { 'docs/a.md': [{ code: warning, message: 'it says ODD', at: 'ODD', count: 1 }] },
    });
    await box.put('docs/b.md', 'SO\n');
    expect(await box.run(`lint docs --baseline ${file} --update-baseline`)).toMatchObject({
      code: 0,
      stdout: 'known.json: 1 finding added, 0 dropped\n',
    });
  });

  it('is not written by a dry run', async () => {
    const before = await box.read(file);
    await box.put('docs/b.md', 'SO\n');
    const { code, stdout } = await box.run(`lint docs --baseline ${file} --update-baseline --fix --dry-run`);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('known.json: 1 finding added, 0 dropped\ndry run: nothing was written\n'),
    });
    expect(await box.read(file)).toBe(before);
  });

  it('makes known findings silent, on whatever line they stand', async () => {
    expect(await box.run('lint docs')).toMatchObject({ code: 0, stdout: expect.stringContaining(warning) });
    expect(await box.run(`lint docs --baseline ${file}`)).toMatchObject({ code: 0, stdout: '' });
    await box.put('docs/a.md', `\n\nprose\n\n${await box.read('docs/a.md')}`);
    expect(await box.run(`lint docs --baseline ${file}`)).toMatchObject({ code: 0, stdout: '' });
    expect(await found(`lint docs --baseline ${file}`)).toEqual([]);
  });

  it('fails on a new finding, also on one that is like a known one', async () => {
    await box.put('docs/a.md', 'POST /a createA\nODD ODD\n');
    const { code, stdout } = await box.run(`lint docs --baseline ${file}`);
    expect(code).toBe(1);
    expect(stdout).toContain('\n1 warning\n`known.json` does not know these: mend the pages, or accept them with `--update-baseline`\n');
    expect(await box.run(`lint docs --baseline ${file} --max-warnings 1`)).toMatchObject({ code: 0 });
    await box.put('docs/a.md', 'POST /a createA\nODD\nSO\n');
    expect(await box.run(`lint docs --baseline ${file}`)).toMatchObject({ code: 0, stdout: expect.stringContaining(note) });
  });

  it('never knows an error', async () => {
    await box.put('docs/a.md', 'POST /a createA\nBAD\n');
    const before = await box.read(file);
    expect(await box.run(`lint docs --baseline ${file} --update-baseline`)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/error source\/binary[^]*the baseline is left as it is\n$/),
    });
    expect(await box.read(file)).toBe(before);
  });

  it('is updated in spite of what only the config calls an error', async () => {
    await box.put('docs/a.md', 'POST /a createA\nODD\nSO\n');
    const apis = [{ name: 'a', input: 'docs', out: 'sdk' }];
    await box.put('md2sdk.config.json', JSON.stringify({ apis, baseline: file, severity: { [warning]: 'error' } }));
    const { code, stdout } = await box.run('lint --update-baseline');
    expect(code).toBe(1);
    expect(stdout).toMatch(/error source\/guessed-encoding[^]*known\.json: 1 finding added, 1 dropped\n$/);
    expect(JSON.parse(await box.read(file))).toMatchObject({ pages: { 'docs/a.md': [{ code: note }] } });
  });

  it('names what is gone, where it stands in the file, and drops it', async () => {
    await box.put('docs/a.md', 'POST /a createA\n');
    const { code, stdout } = await box.run(`lint docs --baseline ${file}`);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'known.json:7:20 note baseline/gone\n  no longer found on `docs/a.md`: `source/guessed-encoding`, it says ODD\n   7 |',
    );
    expect((await box.run(`lint docs --baseline ${file} --update-baseline`)).stdout).toBe('known.json: 0 findings added, 1 dropped\n');
    expect(await box.read(file)).toBe('{\n  "version": 1,\n  "pages": {}\n}\n');
    expect(await box.run(`lint docs --baseline ${file}`)).toMatchObject({ stdout: '' });
  });

  it('may be made to fail on what is gone', async () => {
    const apis = [{ name: 'a', input: 'docs', out: 'sdk' }];
    await box.put('md2sdk.config.json', JSON.stringify({ apis, baseline: file, severity: { 'baseline/gone': 'error' } }));
    expect(await box.run('lint')).toMatchObject({ code: 0 });
    await box.put('docs/a.md', 'POST /a createA\n');
    expect(await box.run('lint')).toMatchObject({ code: 1 });
  });

  it('keeps what it knows of pages that a run does not look at, as long as they are there', async () => {
    await box.put('docs/b.md', 'ODD\n');
    await box.run(`lint docs --baseline ${file} --update-baseline`);
    const both = await box.read(file);
    expect(await box.run(`lint docs/a.md --baseline ${file}`)).toMatchObject({ code: 0, stdout: '' });
    await box.run(`lint docs/a.md --baseline ${file} --update-baseline`);
    expect(await box.read(file)).toBe(both);
    await box.put('md2sdk.config.json', JSON.stringify({ apis: [{ name: 'a', input: 'docs/a.md', out: 'sdk' }], baseline: file }));
    expect((await box.run('lint')).stdout).toContain('no longer found on `docs/b.md`');
    expect(await box.run('lint docs/a.md')).toMatchObject({ stdout: '' });
  });

  it('holds for generate and check by the config, and wherever they are run from', async () => {
    await box.put('etc/api.json', JSON.stringify({ apis: [{ name: 'a', input: '../docs', out: '../sdk' }], baseline: '../known.json' }));
    expect(await box.run('--config etc/api.json --max-warnings 0')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('0 warnings'),
    });
    expect(await box.run('check --config etc/api.json --max-warnings 0')).toMatchObject({ code: 0, stdout: 'a: up to date\n' });
    expect(await box.run('openapi --config etc/api.json')).toMatchObject({ code: 0, stderr: 'a: reading 1 page\n' });
    await box.put('docs/a.md', 'POST /a createA\nODD ODD\n');
    expect(await box.run('check --config etc/api.json --max-warnings 0')).toMatchObject({ code: 1 });
    expect(await box.run('check --config etc/api.json')).toMatchObject({ code: 0 });
  });

  it('is written into a folder that is not there yet, and not touched where nothing changed', async () => {
    await box.run('lint docs --baseline new/deep/known.json --update-baseline');
    expect(JSON.parse(await box.read('new/deep/known.json'))).toMatchObject({ pages: { '../../docs/a.md': [{ at: 'ODD' }] } });
    expect((await box.run('lint docs --baseline new/deep/known.json --update-baseline')).stdout).toContain('0 findings added, 0 dropped');
  });
});

describe('a baseline that is wrong', () => {
  it('is asked for, and not there', async () => {
    const { code, stdout } = await box.run('lint docs --baseline nowhere.json');
    expect(code).toBe(2);
    expect(stdout).toContain(
      'error config/no-baseline\n  there is no baseline at `nowhere.json`\n  hint write it with `md2sdk lint --baseline nowhere.json --update-baseline`\n',
    );
    await box.put('md2sdk.config.json', '{ "apis": [{ "name": "a", "input": "docs", "out": "sdk" }],\n "baseline": "x.json" }');
    expect(await box.run('')).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('md2sdk.config.json:2:14 error config/no-baseline'),
    });
    expect(await box.list('sdk')).toEqual([]);
  });

  it('is no baseline, and is left alone', async () => {
    await box.put('package.json', '{ "name": "mine" }\n');
    for (const flags of ['', '--update-baseline']) {
      const { code, stdout } = await box.run(`lint docs --baseline package.json ${flags}`);
      expect(code).toBe(2);
      expect(stdout).toContain('package.json:1:1 error config/bad-baseline\n');
    }
    expect(await box.read('package.json')).toBe('{ "name": "mine" }\n');
  });

  it('is to be updated, and nobody names it', async () => {
    expect(await box.run('lint docs --update-baseline')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no baseline to update\n  name it with `--baseline FILE`'),
    });
  });
});
