import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startInBackground, until } from '../testing/background.ts';
import type { Background } from '../testing/background.ts';
import { fakeEngine } from '../testing/fake-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;
let running: Background | undefined;

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/a.md', 'POST /a createA\n');
});
afterEach(async () => {
  await running?.end();
  running = undefined;
  await box.remove();
});

/** In one step, so that no run sees half of it, however slow the machine. */
async function save(file: string, content: string): Promise<void> {
  await box.put('being-saved', content);
  await mkdir(path.dirname(path.join(box.folder, file)), { recursive: true });
  await rename(path.join(box.folder, 'being-saved'), path.join(box.folder, file));
}

const ready = 'Ctrl+C ends it\n';

async function start(line: string, engine = fakeEngine): Promise<Background> {
  running = startInBackground(box.folder, line, engine);
  await running.prints(ready);
  return running;
}

const config = (input: string, out = 'sdk'): string => JSON.stringify({ apis: [{ name: 'shop', input, out }] });
const runs = (text: string): number => text.split('done in').length - 1;

describe('watch', () => {
  it('generates once, then says what changed and what it wrote, and ends with 0', async () => {
    const watch = await start('watch docs --out sdk');
    expect(watch.stdout()).toBe(
      [
        '  a.md  POST /a createA',
        'shop: 1 page, 1 operation, 0 schemas, 0 fields, 0 warnings',
        '  3 files written, 0 unchanged in sdk',
        'done in 0.0 s',
        'watching 1 file; Ctrl+C ends it',
        '',
      ].join('\n'),
    );
    await save('docs/a.md', 'POST /a createA\nGET /b getB\n');
    const told = await watch.prints('done in');
    expect(told).toContain('\nchanged: docs/a.md\n');
    expect(told).toContain('  getB  GET /b\n    new operation\n');
    expect(told).toContain('  sdk/manifest.json written\n  sdk/src/getB.ts written\nshop: 1 page, 2 operations');
    expect(told).not.toContain('package.json');
    expect(await box.read('sdk/src/getB.ts')).toBe('// /b\n');
    expect(await watch.end()).toBe(0);
  });

  it('speaks Chinese of what changed', async () => {
    const watch = await start('watch docs --out sdk --language zh');
    await save('docs/a.md', 'GET /b getB\n');
    expect(await watch.prints('done in')).toContain('不兼容变更');
  });

  it('takes a page that comes, one that goes, and a folder that comes', async () => {
    const watch = await start('watch docs --out sdk');
    await save('docs/b.md', 'POST /b createB\n');
    await watch.prints('changed: docs/b.md\n');
    await watch.prints('done in');
    await save('docs/deep/deeper/c.md', 'POST /c createC\n');
    await watch.prints('changed: docs/deep/deeper/c.md\n');
    await watch.prints('done in');
    expect(await box.list('sdk/src')).toEqual(['createA.ts', 'createB.ts', 'createC.ts']);
    await rm(path.join(box.folder, 'docs/b.md'));
    await watch.prints('changed: docs/b.md\n');
    expect(await watch.prints('done in')).toContain('  sdk/src/createB.ts removed\n');
    expect(await box.list('sdk/src')).toEqual(['createA.ts', 'createC.ts']);
  });

  it('takes a page that is saved under another name and then put in place', async () => {
    const watch = await start('watch docs/a.md --out sdk');
    for (const id of ['createB', 'createC']) {
      await save('docs/a.md', `POST /b ${id}\n`);
      expect(await watch.prints('done in')).toContain('changed: docs/a.md\n');
      expect(await box.list('sdk/src')).toEqual([`${id}.ts`]);
    }
  });

  it('makes one run of a burst, and one more of what comes during a run', async () => {
    const reads: string[] = [];
    let during = async (): Promise<void> => undefined;
    const engine: typeof fakeEngine = {
      ...fakeEngine,
      read: async (pages, options) => {
        reads.push(pages.map(({ text }) => text).join(''));
        await during();
        return fakeEngine.read(pages, options);
      },
    };
    const watch = await start('watch docs --out sdk', engine);
    for (let n = 1; n <= 20; n += 1) await save('docs/a.md', `POST /a create${n}\n`);
    await until(async () => (await box.list('sdk/src')).includes('create20.ts'), watch.stdout);
    // A loaded machine may cut the burst; into twenty it never does.
    expect(reads.length).toBeLessThan(15);
    const before = reads.length;
    during = async () => {
      during = async () => undefined;
      for (let n = 1; n <= 20; n += 1) await save('docs/b.md', `POST /b late${n}\n`);
    };
    await save('docs/a.md', 'POST /a createA\n');
    await until(async () => (await box.list('sdk/src')).includes('late20.ts'), watch.stdout);
    expect(reads.slice(before)).toEqual(['POST /a createA\n', 'POST /a createA\nPOST /b late20\n']);
  });

  it('keeps the old SDK whole while a page is wrong, and tells the change when it is mended', async () => {
    const watch = await start('watch docs --out sdk');
    await save('docs/a.md', 'POST /a2 createA\nBAD\n');
    const told = await watch.prints('done in');
    expect(told).toContain('docs/a.md:2:1 error source/binary\n  it says BAD\n');
    expect(told).toContain('nothing was written');
    expect(await box.read('sdk/src/createA.ts')).toBe('// /a\n');
    await save('docs/a.md', 'POST /a2 createA\n');
    expect(await watch.prints('done in')).toContain('moved from `POST /a`');
    expect(await box.read('sdk/src/createA.ts')).toBe('// /a2\n');
  });

  it('goes on where a page is no text, where there is no page, and after a fault of its own', async () => {
    const watch = await start('watch docs --out sdk');
    await save('docs/a.md', 'POST /a \u0000\u0001\u0002');
    expect(await watch.prints('done in')).toContain('docs/a.md:1:9 error source/binary');
    await rm(path.join(box.folder, 'docs'), { recursive: true });
    expect(await watch.prints('done in')).toContain('error source/no-pages');
    await save('docs/a.md', 'CRASH');
    await until(() => watch.stderr().includes('Error: a bug'), watch.stderr);
    await save('docs/a.md', 'POST /b createB\n');
    await watch.prints('  sdk/src/createB.ts written\n');
    expect(await box.list('sdk/src')).toEqual(['createB.ts']);
  });

  it('follows its config, and the last good one while that is broken or gone', async () => {
    await save('md2sdk.config.json', config('docs'));
    await save('more/b.md', 'POST /b createB\n');
    const watch = await start('watch');
    await save('md2sdk.config.json', config('more'));
    await watch.prints('changed: md2sdk.config.json\n');
    await watch.prints('done in');
    expect(await box.list('sdk/src')).toEqual(['createB.ts']);
    await save('md2sdk.config.json', '{ "apis": [');
    expect(await watch.prints('the last good config stays in force\n')).toContain('md2sdk.config.json:1:12 error config/unreadable');
    await save('more/b.md', 'POST /c createC\n');
    await watch.prints('  sdk/src/createC.ts written\n');
    await rm(path.join(box.folder, 'md2sdk.config.json'));
    await until(() => watch.stderr().includes('no inputs and no config'), watch.stderr);
    await save('md2sdk.config.json', config('docs'));
    await watch.prints('  sdk/src/createA.ts written\n');
    expect(await box.list('sdk/src')).toEqual(['createA.ts']);
  });

  it('says of several APIs only what changed', async () => {
    await box.put('node_modules/.keep', '');
    await box.put('more/b.md', 'POST /b createB\n');
    const apis = [
      { name: 'one', input: 'docs', out: 'sdk/one' },
      { name: 'two', input: 'more', out: 'sdk/two' },
    ];
    await box.put('md2sdk.config.json', JSON.stringify({ apis }));
    const watch = await start('watch');
    for (const id of ['createC', 'createD']) {
      await save('more/b.md', `POST /b ${id}\n`);
      const told = await watch.prints('done in');
      expect(told).toContain(`\n  sdk/two/src/${id}.ts written\ntwo: 1 page, 1 operation`);
      expect(told).toContain('two: 1 breaking change');
      expect(told).not.toMatch(/one: .*change|sdk\/one\/|a\.md/);
      expect(told).toContain('\none: 1 page, 1 operation');
    }
  });

  it('follows its baseline', async () => {
    await box.put('docs/a.md', 'POST /a createA\nODD\n');
    await box.run('lint docs --baseline known.json --update-baseline');
    const watch = await start('watch docs --out sdk --baseline known.json');
    expect(watch.stdout()).not.toContain('it says ODD');
    await save('known.json', JSON.stringify({ ...(JSON.parse(await box.read('known.json')) as object), pages: {} }));
    expect(await watch.prints('done in')).toContain('it says ODD');
  });

  it('waits for a config that is broken from the start', async () => {
    await save('md2sdk.config.json', '{}');
    const watch = await start('watch');
    expect(watch.stdout()).toContain('error config/missing-key');
    expect(watch.stdout()).toContain('nothing was written\n');
    await save('md2sdk.config.json', config('docs'));
    await watch.prints('shop: 1 page, 1 operation');
  });

  it.each([
    ['watch', 'no inputs and no config'],
    ['watch docs', 'no folder to write to'],
    ['watch --config nowhere.json', 'no config at `nowhere.json`'],
  ])('ends at once where nothing can come of it: %s', async (line, message) => {
    const { code, stderr } = await box.run(line);
    expect(code).toBe(2);
    expect(stderr).toContain(`md2sdk: ${message}\n`);
  });

  it('is not set off by its own output, by files that are no pages, or by pages that stay as they are', async () => {
    const watch = await start('watch . --out docs/sdk');
    await save('docs/sdk/notes.md', 'POST /z createZ\n');
    await save('docs/picture.png', 'x');
    await box.put('node_modules/a/README.md', 'POST /z createZ\n');
    await save('docs/b.md', 'POST /b createB\n');
    const told = await watch.prints('done in');
    expect(told).toContain('changed: docs/b.md\n');
    await save('docs/c.md', 'POST /c createC\n');
    expect(await watch.prints('done in')).toContain('changed: docs/c.md\n');
    expect(runs(watch.stdout())).toBe(3);
    await utimes(path.join(box.folder, 'docs/c.md'), 1, 1);
    expect(await watch.prints('done in')).toContain('0 files written, 5 unchanged');
  });

  it('keeps stdout for the format that was asked for, and for nothing when quiet', async () => {
    running = startInBackground(box.folder, 'watch docs --out sdk --quiet');
    await until(async () => (await box.list('sdk/src')).includes('createA.ts'), running.stdout);
    await save('docs/a.md', 'POST /a createA\nODD\n');
    await running.prints('1 warning\n');
    expect(running.stdout()).toBe('docs/a.md:2:1 warning source/guessed-encoding\n  it says ODD\n   2 | ODD\n     | ^^^\n\n1 warning\n');
    expect(running.stderr()).toBe('');
    await running.end();
    running = startInBackground(box.folder, 'watch docs --out sdk --format json');
    await until(() => running?.stderr().includes(ready) === true, running.stderr);
    expect(JSON.parse(running.stdout())).toMatchObject({ diagnostics: [{ code: 'source/guessed-encoding' }] });
  });
});
