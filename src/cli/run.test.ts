import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { flags } from './flags.ts';
import { sandbox } from './testing/sandbox.ts';
import type { Sandbox } from './testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/a.md', 'POST /a createA\n');
});
afterEach(() => box.remove());

describe('the command line', () => {
  it('takes generate where no command is named', async () => {
    expect(await box.run('docs --out sdk')).toMatchObject({ code: 0 });
    expect(await box.list('sdk')).toEqual(['manifest.json', 'package.json', 'src/createA.ts']);
  });

  it('takes inputs with and without a flag, and flags anywhere', async () => {
    await box.put('more/b.md', 'POST /b createB\n');
    expect(await box.run('generate --out=sdk docs/a.md --quiet --input more/*.md')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await box.list('sdk/src')).toEqual(['createA.ts', 'createB.ts']);
  });

  it.each([
    ['generate docs --out sdk --quite', 'unknown flag `--quite`', 'did you mean `--quiet`?'],
    ['generate docs --out sdk -x', 'unknown flag `-x`', ''],
    ['generte docs', '`generte` is neither a command nor a page', 'did you mean `generate`?'],
    ['frobnicate', '`frobnicate` is neither a command nor a page', 'commands are generate, check, lint, diff, openapi, explain'],
    ['lint docs --format prety', 'unknown format `prety`', 'did you mean `pretty`?'],
    ['lint docs --max-warnings few', '`--max-warnings` takes a number, not `few`', ''],
    ['lint docs --out sdk', '`lint` takes no `--out`', ''],
    ['generate docs --out', '`--out` lacks its PATH', ''],
    ['generate docs --out a --out b', '`--out` is given twice', ''],
    ['generate docs --quiet=yes', '`--quiet` takes no value', ''],
    ['generate docs', 'no folder to write to', 'name it with `--out`'],
    ['generate', 'no inputs and no config', 'name pages: md2sdk generate docs/ --out sdk/'],
    ['generate docs --name a --name b', '`--name` is given twice', ''],
    ['lint docs --config a.json --no-config', '`--config` and `--no-config` exclude each other', ''],
    ['lint docs --no-config --api shop', '`--api` needs a config that has APIs', ''],
    ['generate --no-config', 'no inputs and no config', ''],
    ['explain', 'no page to explain', ''],
    ['lint docs --api shop', '`--api` needs a config that has APIs', ''],
  ])('refuses `%s`', async (line, message, hint) => {
    const { code, stdout, stderr } = await box.run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`md2sdk: ${message}\n`);
    expect(stderr).toContain(hint);
  });

  it('prints its version', async () => {
    expect(await box.run('--version')).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });

  it('lists every command and every flag in its help', async () => {
    const { code, stdout } = await box.run('--help');
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(stdout).toContain(`\n  ${name} `);
    for (const name of Object.keys(flags)) expect(stdout).toContain(`--${name}`);
  });

  it('tells what one command takes', async () => {
    const { stdout } = await box.run('lint --help');
    expect(stdout).toContain('md2sdk lint');
    expect(stdout).toContain('--max-warnings N');
    expect(stdout).not.toContain('--out');
  });

  it('says that a crash is its own fault', async () => {
    await box.put('docs/b.md', 'CRASH');
    const { code, stderr } = await box.run('lint docs');
    expect(code).toBe(2);
    expect(stderr).toMatch(/fault of md2sdk.*\nError: a bug\n {4}at /);
  });
});

describe('what goes where', () => {
  it('has one live line on a terminal', async () => {
    const { stderr } = await box.run('lint docs', { tty: true });
    expect(stderr).toBe('\r\u001B[2Kshop: reading 1 page\r\u001B[2K');
  });

  it('has a line per stage elsewhere, and none when quiet', async () => {
    expect((await box.run('docs --out sdk')).stderr).toBe('shop: reading 1 page\nshop: generating\nshop: writing\n');
    expect((await box.run('docs --out sdk -q')).stderr).toBe('');
  });

  it('colours for terminals, unless told otherwise', async () => {
    await box.put('docs/b.md', 'ODD');
    const colored = async (line: string, tty: boolean, env = {}): Promise<boolean> =>
      (await box.run(line, { tty, env })).stdout.includes('\u001B[33m');
    expect(await colored('lint docs', true)).toBe(true);
    expect(await colored('lint docs', false)).toBe(false);
    expect(await colored('lint docs --no-color', true)).toBe(false);
    expect(await colored('lint docs', true, { NO_COLOR: '1' })).toBe(false);
    expect(await colored('lint docs', true, { TERM: 'dumb' })).toBe(false);
    expect(await colored('lint docs', false, { FORCE_COLOR: '1' })).toBe(true);
  });
});
