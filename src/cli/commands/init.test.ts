import { execFileSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from '../lazy-engine.ts';
import { sandbox } from '../testing/sandbox.ts';
import type { Outcome, Sandbox } from '../testing/sandbox.ts';

let box: Sandbox;

beforeEach(async () => {
  box = await sandbox();
});
afterEach(() => box.remove());

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = (line: string): Promise<Outcome> => box.run(line, { engine: lazyEngine });
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: box.folder, encoding: 'utf8' });

/** A page with one operation; its endpoint only where one is given. */
function page(title: string, endpoint?: string): string {
  const stated = endpoint === undefined ? '' : `\`${endpoint}\`\n\n`;
  return `# ${title}\n\n${stated}## Request parameters\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| id | string | Yes | Which |\n`;
}

async function copyPages(api: string, to: string): Promise<void> {
  await mkdir(path.dirname(path.join(box.folder, to)), { recursive: true });
  await cp(path.join(root, 'docs-input', api), path.join(box.folder, to), { recursive: true });
}

/** What `init` promises: the SDK can be written, and is then what the pages yield. */
async function expectToWork(): Promise<void> {
  const generated = await run('generate --quiet');
  expect(generated.code, generated.stdout).toBe(0);
  expect(await run('check --quiet')).toMatchObject({ code: 0 });
}

describe('init', () => {
  it('says what it found, and writes what makes an SDK of it', async () => {
    await copyPages('atrust', 'docs');
    const { code, stdout } = await run('init');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'found docs: 15 pages, 15 operations, in Chinese, rows nested by `├─`',
        '  all endpoints are stated',
        '  md2sdk.config.ts: written',
        '  .github/workflows/md2sdk.yml: written',
        '  .gitattributes: written',
        '`md2sdk` writes the SDK, and does so again whenever pages change',
        '',
      ].join('\n'),
    );
    expect(await box.read('md2sdk.config.ts')).toBe(
      [
        "import { defineConfig } from 'md2sdk';",
        '',
        'export default defineConfig({',
        '  apis: [',
        '    {',
        "      name: 'shop',",
        "      input: 'docs',",
        "      out: 'sdk',",
        '    },',
        '  ],',
        '});',
        '',
      ].join('\n'),
    );
    await expectToWork();
  });

  it('writes an entry per API, with a rule where pages state no endpoint', async () => {
    await copyPages('atrust', 'docs-input/atrust');
    await copyPages('authing', 'docs-input/authing');
    const { stdout } = await run('init');
    expect(stdout).toContain('  12 operations without an endpoint; a rule for them, by a guess: `POST /api/v3/{operation:kebab}`\n');
    const config = await box.read('md2sdk.config.ts');
    expect(config).toContain("out: 'sdk/atrust',\n    },");
    expect(config).toContain('// A guess: the pages of 12 of 15 operations state neither method nor path.');
    expect(config).toContain("endpoint: { method: 'POST', path: '/api/v3/{operation:kebab}' },");
    await expectToWork();
    expect(await box.read('sdk/authing/src/operations/index.ts')).toContain('export function updateDepartment(');
  });

  it('works with Chinese names, and with pages that are called alike', async () => {
    await box.put('apis/订单/用户/创建.md', page('创建用户'));
    await box.put('apis/订单/商品/创建.md', page('创建商品'));
    await box.put('apis/it\'s "a" shop/list.md', page('List', 'GET /list'));
    const { stdout } = await run('init');
    expect(stdout).toContain('found apis/订单: 2 pages, 2 operations');
    const config = await box.read('md2sdk.config.ts');
    expect(config).toContain("name: '订单',\n      input: 'apis/订单',\n      out: 'sdk/订单',");
    expect(config).toContain("'用户/创建.md': { path: '/用户/创建' },");
    expect(config).toContain("input: 'apis/it\\'s \"a\" shop',\n      out: 'sdk/it\\'s-a-shop',");
    await expectToWork();
  });

  it('gives SDKs of Chinese names packages that npm can tell apart', async () => {
    await box.put('apis/订单/创建.md', page('创建订单'));
    await box.put('apis/商品/创建.md', page('创建商品'));
    await run('init');
    await expectToWork();
    const names = await Promise.all(
      ['订单', '商品'].map(async (name) => JSON.parse(await box.read(`sdk/${name}/package.json`)) as unknown),
    );
    expect(names).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'api-sdk' }), expect.objectContaining({ name: 'api-sdk-2' })]),
    );
  });

  it('changes nothing the second time, before and after the SDK is there', async () => {
    await box.put('docs/a.md', page('Get a', 'GET /a/{id}'));
    await box.put('.prettierignore', 'coverage');
    await run('init');
    const before = await contents();
    expect(before).toContain('coverage\n/sdk/\n');
    const again = await run('init');
    expect(again.stdout).toContain(
      '  md2sdk.config.ts: is there\n  .github/workflows/md2sdk.yml: is there\n  .gitattributes: is there\n  .prettierignore: is there\n',
    );
    expect(await contents()).toBe(before);
    await run('generate --quiet');
    const withSdk = await contents();
    expect(await run('init')).toEqual(again);
    expect(await contents()).toBe(withSdk);
  });

  it('leaves what is there as it is, and shows what it would have written', async () => {
    await box.put('docs/a.md', page('Get a', 'GET /a/{id}'));
    await box.put('more/b.md', page('Get b', 'GET /b/{id}'));
    await box.put('md2sdk.config.json', JSON.stringify({ apis: [{ name: 'a', input: 'docs', out: 'made' }] }));
    await box.put('.github/workflows/md2sdk.yml', 'mine');
    await box.put('eslint.config.js', 'export default [];');
    await box.put('.oxlintrc.json', '{ "ignorePatterns": ["made/**"] }');
    const { stdout } = await run('init');
    expect(stdout).toContain(
      "  md2sdk.config.json: left as it is; these APIs are not in it:\n    {\n      name: 'more',\n      input: 'more',\n",
    );
    expect(stdout).toContain('  .github/workflows/md2sdk.yml: left as it is; it would have been:\n    # Written by');
    expect(stdout).toContain("  eslint.config.js: add by hand:\n    { ignores: ['made/**'] },\n");
    expect(stdout).toContain('  .oxlintrc.json: is there\n');
    expect(await box.read('.github/workflows/md2sdk.yml')).toBe('mine');
    expect(await box.read('eslint.config.js')).toBe('export default [];');
    // The config's own folder, not one of our choice.
    expect(await box.read('.gitattributes')).toBe('made/** linguist-generated=true text eol=lf\n');
    expect(await box.list()).not.toContain('md2sdk.config.ts');
  });

  it('only prints on a dry run', async () => {
    await box.put('docs/a.md', page('Get a', 'GET /a/{id}'));
    await box.put('.gitattributes', '* text=auto');
    const before = await contents();
    const { stdout } = await run('init --dry-run --out client --name alpha');
    expect(stdout).toContain("  md2sdk.config.ts: written, were this no dry run:\n    import { defineConfig } from 'md2sdk';\n");
    expect(stdout).toContain("name: 'alpha',\n          input: 'docs',\n          out: 'client',");
    expect(stdout).toContain('  .gitattributes: 1 line added, were this no dry run:\n    client/** linguist-generated=true text eol=lf\n');
    expect(await contents()).toBe(before);
  });

  it('takes the pages that are named, and only those', async () => {
    await box.put('docs/a.md', page('Get a', 'GET /a/{id}'));
    await box.put('notes/b.md', page('Get b', 'GET /b/{id}'));
    await run('init notes/b.md docs/*.md');
    expect(await box.read('md2sdk.config.ts')).toContain("input: ['notes/b.md', 'docs/*.md'],");
    await expectToWork();
    const { operations } = JSON.parse(await box.read('sdk/manifest.json')) as { readonly operations: readonly { readonly id: string }[] };
    expect(operations.map(({ id }) => id)).toEqual(['getA', 'getB']);
  });

  it('takes pages of the working folder itself one by one', async () => {
    await box.put('README.md', '# Shop\n\nWords.\n');
    await box.put('api.md', page('Get a', 'GET /a/{id}'));
    await run('init');
    expect(await box.read('md2sdk.config.ts')).toContain("input: ['api.md'],");
    await expectToWork();
  });

  it('makes an SDK of one language', async () => {
    await box.put('docs/zh/a.md', page('获取', 'GET /a/{id}'));
    await box.put('docs/zh/b.md', page('列出', 'GET /b/{id}'));
    await box.put('docs/en/a.md', page('Get', 'GET /a/{id}'));
    const { stdout } = await run('init');
    expect(stdout).toContain('found docs/zh: 2 pages');
    expect(stdout).toContain('  docs/en: the same in another language; an SDK is made of one\n');
    expect(await box.read('md2sdk.config.ts')).toContain("input: 'docs/zh',");
    await expectToWork();
  });

  it('keeps out of folders that are taken, and of those that git ignores', async () => {
    git('init', '-q');
    await box.put('docs/a.md', page('Get a', 'GET /a/{id}'));
    await box.put('package.json', '{ "name": "@acme/store", "devDependencies": { "prettier": "3" } }');
    await box.put('sdk/mine.ts', '');
    await box.put('.gitignore', 'generated\n');
    const { stdout } = await run('init');
    expect(stdout).toContain('`npm install --save-dev md2sdk` pins its version');
    const config = await box.read('md2sdk.config.ts');
    expect(config).toContain("name: 'store',\n      input: 'docs',\n      out: 'api-sdk',\n      packageName: '@acme/store-sdk',");
    expect(await box.read('.gitignore')).toBe('generated\nnode_modules/\n');
    expect(await box.read('.prettierignore')).toBe('/api-sdk/\n');
    await expectToWork();
    expect(git('check-attr', 'linguist-generated', 'eol', '--', 'api-sdk/src/index.ts')).toBe(
      'api-sdk/src/index.ts: linguist-generated: true\napi-sdk/src/index.ts: eol: lf\n',
    );
  });

  it('puts the workflow where GitHub looks for it', async () => {
    git('init', '-q');
    await box.put('packages/shop/docs/a.md', page('Get a', 'GET /a/{id}'));
    await box.put('package-lock.json', '{}');
    await box.put('packages/shop/package.json', '{ "devDependencies": { "md2sdk": "1" } }');
    const inside = path.join(box.folder, 'packages/shop');
    const texts = { out: '' };
    const { run: runLine } = await import('../run.ts');
    const out = { write: (text: string) => (texts.out += text) };
    await runLine(['init'], { cwd: inside, env: {}, stdout: out, stderr: { write: () => 0 }, now: () => 0 }, lazyEngine);
    expect(texts.out).toContain('  ../../.github/workflows/md2sdk.yml: written\n');
    const workflow = await box.read('.github/workflows/md2sdk.yml');
    expect(workflow).toContain('working-directory: "packages/shop"\n');
    expect(workflow).toContain('- run: npm ci\n');
    expect(workflow).toContain('run: npx md2sdk check --format github\n');
  });

  it('says where pages have errors', async () => {
    await box.put('docs/a.md', page('Get a', 'GET /a/{id}'));
    await box.put('docs/b.md', page('Get b', 'GET /a/{id}'));
    expect((await run('init')).stdout).toContain('  1 error in these pages: `md2sdk lint` tells them\n');
  });

  it('ends where there is nothing to be found', async () => {
    await box.put('docs/a.md', '# Words\n\nNo table at all.\n');
    expect(await run('init')).toMatchObject({ code: 2, stderr: expect.stringContaining('md2sdk: no page documents an operation\n') });
    await box.put('md2sdk.config.json', '{ "apis": [] }');
    expect(await run('init')).toMatchObject({ code: 2, stdout: expect.stringContaining('error config/') });
    expect(await box.list()).toEqual(['docs/a.md', 'md2sdk.config.json']);
  });
});

/** Everything in the folder, as one text. */
async function contents(): Promise<string> {
  const files = (await box.list()).filter((file) => !file.startsWith('.git/'));
  return (await Promise.all(files.map(async (file) => `== ${file}\n${await box.read(file)}`))).join('\n');
}
