import { createHash } from 'node:crypto';
import { readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../engine.ts';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Outcome, Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;
/** Pages that were read, and how often an SDK was emitted, since the last run began. */
let work: { read: number; emitted: number };

const engine: Engine = {
  ...lazyEngine,
  read: async (pages, options, aids) => ((work.read += pages.length), lazyEngine.read(pages, options, aids)),
  emit: async (...all) => (work.emitted++, lazyEngine.emit(...all)),
};

const page = (name: string, rows: readonly string[], columns: readonly string[] = ['Name', 'Type', 'Description']): string =>
  [
    `# ${name}\n\n\`GET /${name.toLowerCase()}\`\n\n## Request parameters\n`,
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');

beforeEach(async () => {
  box = await sandbox();
  work = { read: 0, emitted: 0 };
  await box.put('package.json', '{ "private": true }');
  await box.put('docs/users.md', page('Users', ['name | string | The name.', 'age | int | The agge, in yeers.']));
  await box.put('docs/orders.md', page('Orders', ['id | string | One of `a`, `b`.', 'at | Strange | When.']));
});
afterEach(() => box.remove());

async function generate(more: string = ''): Promise<Outcome> {
  work = { read: 0, emitted: 0 };
  return box.run(`generate docs --out sdk --verbose ${more}`, { engine });
}

async function contents(folder: string): Promise<Record<string, string>> {
  const files = await box.list(folder);
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await box.read(path.join(folder, file))] as const)));
}

/** What a run without a cache makes of the same pages. */
async function madeAnew(more: string = ''): Promise<{ outcome: Outcome; files: Record<string, string> }> {
  await rm(path.join(box.folder, 'anew'), { recursive: true, force: true });
  const outcome = await box.run(`generate docs --out anew --verbose --no-cache ${more}`, { engine });
  return { outcome, files: await contents('anew') };
}

async function times(): Promise<Record<string, number>> {
  const files = await box.list('sdk');
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, (await stat(path.join(box.folder, 'sdk', file))).mtimeMs] as const)),
  );
}

const cacheFiles = async (): Promise<string[]> =>
  (await readdir(path.join(box.folder, 'node_modules/.cache/md2sdk'), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const keptLooks = async (): Promise<string> => (await Promise.all((await cacheFiles()).map((each) => readFile(each, 'utf8')))).join('');

const withoutCounts = ({ stdout }: Outcome): string => stdout.replace(/^ +\d+ files? written.*$/m, '');

describe('a run with nothing changed', () => {
  it('reads no page, emits nothing, touches no file, and says the same', async () => {
    const first = await generate();
    expect(first.stdout).toContain('link/missing-structure');
    const before = await times();
    const second = await generate();
    expect(work).toEqual({ read: 0, emitted: 0 });
    expect(await times()).toEqual(before);
    expect(withoutCounts(second)).toBe(withoutCounts(first));
    expect(second.stdout).toContain(`  0 files written, ${Object.keys(before).length} unchanged in sdk`);
    expect(second.code).toBe(first.code);
  });

  it('is known to `check` as well, which keeps nothing itself', async () => {
    expect((await box.run('check docs --out sdk', { engine })).code).toBe(1);
    expect(await cacheFiles()).toEqual([]);
    await generate();
    work = { read: 0, emitted: 0 };
    const checked = await box.run('check docs --out sdk', { engine });
    expect(work).toEqual({ read: 0, emitted: 0 });
    const unaided = await box.run('check docs --out sdk --no-cache', { engine });
    expect(checked).toEqual({ ...unaided, stderr: '' });
    expect(checked.stdout).toContain('up to date');
  });

  it('is not believed in on a dry run, nor without the cache', async () => {
    await generate();
    await generate('--dry-run');
    expect(work).toEqual({ read: 2, emitted: 1 });
    await generate('--no-cache');
    expect(work).toEqual({ read: 2, emitted: 1 });
  });
});

describe('what changed is seen', () => {
  it.each<[string, () => Promise<void>]>([
    ['a page', () => box.put('docs/users.md', page('Users', ['name | int | The name.']))],
    ['a new page', () => box.put('docs/more.md', page('More', ['x | string | X.']))],
    ['a page that went', () => rm(path.join(box.folder, 'docs/orders.md'))],
    ['a file of the SDK that was deleted', () => rm(path.join(box.folder, 'sdk/src/client.ts'))],
    ['the settings of prettier', () => box.put('.prettierrc', '{ "semi": false, "singleQuote": true }')],
  ])('%s', async (_, change) => {
    await generate();
    await change();
    const { code } = await generate();
    const anew = await madeAnew();
    expect(code).toBe(anew.outcome.code);
    expect(await contents('sdk')).toEqual(anew.files);
  });

  it('a file of the SDK that was edited by hand: it is told, and made anew', async () => {
    await generate();
    await box.put('sdk/src/client.ts', '// mine\n');
    expect((await box.run('check docs --out sdk', { engine })).stdout).toContain('check/edited');
    expect((await generate()).stdout).toContain('write/edited');
    expect(await contents('sdk')).toEqual((await madeAnew()).files);
  });

  it('such an edit that keeps size and times, after runs that knew the files by their looks', async () => {
    await generate();
    const file = path.join(box.folder, 'sdk/src/client.ts');
    const text = await box.read('sdk/src/client.ts');
    // looks are kept of files that have stood for a while
    await setTimeout(200);
    await generate();
    const { atime, mtime } = await stat(file);
    expect(await keptLooks()).toContain(String((await stat(file, { bigint: true })).ctimeNs));
    await generate();
    // a checkout or a copy gives all files other looks
    await utimes(file, atime, mtime);
    await setTimeout(200);
    await generate();
    expect(await keptLooks()).toContain(String((await stat(file, { bigint: true })).ctimeNs));
    expect(work).toEqual({ read: 0, emitted: 0 });
    await writeFile(file, text.replace('export', 'EXPORT'));
    await utimes(file, atime, mtime);
    expect((await generate()).stdout).toContain('write/edited');
    expect(await box.read('sdk/src/client.ts')).toBe(text);
  });

  it('a surplus file in the SDK', async () => {
    await generate();
    await box.put('sdk/src/types/mine.ts', 'export {};\n');
    const { code, stdout } = await box.run('check docs --out sdk', { engine });
    expect([code, stdout]).toEqual([1, expect.stringContaining('check/surplus')]);
  });

  it.each(['{ "types": { "Strange": "string" } }', '{ "columns": { "Description": "title" } }'])(
    'the vocabulary of the config: %s',
    async (vocabulary) => {
      const config = (more: string): Promise<void> =>
        box.put('md2sdk.config.json', `{ "apis": [{ "name": "shop", "input": "docs", "out": "sdk"${more} }] }`);
      await config('');
      const before = await box.run('generate', { engine });
      await config(`, "vocabulary": ${vocabulary}`);
      const after = await box.run('generate', { engine });
      expect(after.stdout).not.toBe(before.stdout);
      expect(after).toEqual({ ...(await box.run('generate --no-cache', { engine })), stdout: after.stdout });
      expect(await contents('sdk')).toEqual(await box.run('generate --out anew --no-cache', { engine }).then(async () => contents('anew')));
    },
  );

  it('what another page has to say of a page that did not change', async () => {
    const columns = ['Name', 'Type', 'Description'];
    await box.put('docs/users.md', page('Users', ['name | string | The name.'], columns));
    await box.put('docs/orders.md', page('Orders', ['id | string | The id.'], columns));
    await generate();
    const before = await contents('sdk');
    // marks of what is optional: what bears none is required, on all pages with such tables
    await box.put('docs/orders.md', page('Orders', ['id | string | The id.', 'at? | string | When.'], columns));
    await generate();
    const after = await contents('sdk');
    expect(after).toEqual((await madeAnew()).files);
    expect(
      [before, after]
        .map((files) => files['src/types/index.ts'])
        .map((types) => /export interface \w*User[^}]*  (name\??):/.exec(types ?? '')?.[1]),
    ).toEqual(['name?', 'name']);
  });
});

describe('the cache itself', () => {
  it('may be deleted, cut short or filled with rubbish', async () => {
    await generate();
    const { files, outcome } = await madeAnew();
    for (const harm of [
      (): Promise<void> => rm(path.join(box.folder, 'node_modules'), { recursive: true }),
      async (): Promise<void> => {
        for (const file of await cacheFiles()) await writeFile(file, (await readFile(file)).subarray(0, -40));
      },
      async (): Promise<void> => {
        for (const file of await cacheFiles()) await writeFile(file, 'rubbish\n{"a"\n\u0000');
      },
    ]) {
      await harm();
      await box.put('docs/users.md', `${await box.read('docs/users.md')}\n`);
      expect((await generate()).code).toBe(outcome.code);
      expect(await contents('sdk')).toEqual(files);
    }
  });

  it('holds no more than the last run needed', async () => {
    await generate();
    const size = async (): Promise<number> =>
      (await Promise.all((await cacheFiles()).map(async (file) => (await stat(file)).size))).reduce((sum, one) => sum + one, 0);
    const before = await size();
    for (let turn = 0; turn < 5; turn++) {
      await box.put('docs/users.md', page('Users', [`name${turn} | string | The name.`]));
      await generate();
    }
    expect(await size()).toBeLessThan(before * 1.2);
  });

  it('is of no account whatever is done to the pages: each run makes what a run without it makes', async () => {
    const rows = fc.array(
      fc.constantFrom(
        'a | string | A.',
        'b? | int | B.',
        'c | Strange | One of `x`, `y`.',
        'd | object | D.',
        '├─ e | string | 必填，E.',
        'f | string | Optional. F.',
      ),
      { minLength: 1, maxLength: 4 },
    );
    const columns = fc.constantFrom(['Name', 'Type', 'Description'], ['参数', '类型', '说明']);
    const edit = fc.record({ file: fc.constantFrom('one', 'two', 'three'), rows, columns, gone: fc.integer({ min: 0, max: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        for (const { file, rows: own, columns: header, gone } of edits) {
          const target = path.join(box.folder, `docs/${file}.md`);
          if (gone === 0) await rm(target, { force: true });
          else await writeFile(target, page(file, own, header));
          const { code, stdout } = await generate('--keep-going');
          const anew = await madeAnew('--keep-going');
          expect(code).toBe(anew.outcome.code);
          expect(withoutCounts({ code, stdout, stderr: '' })).toBe(withoutCounts(anew.outcome));
          expect(digest(await contents('sdk'))).toBe(digest(anew.files));
        }
      }),
      { numRuns: 12 },
    );
  });
});

function digest(files: Readonly<Record<string, string>>): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}
