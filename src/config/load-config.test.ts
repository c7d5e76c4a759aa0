import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formats } from '../diagnostics/index.ts';
import { loadConfig } from './load-config.ts';
import type { ConfigResult } from './load-config.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'md2sdk-config-'));
});
afterEach(() => rm(root, { recursive: true }));

async function load(name: string, text: string): Promise<ConfigResult> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
  return loadConfig(root, name);
}

/** What is wrong, as `place code message | hint`. */
async function faults(name: string, text: string): Promise<string[]> {
  const { diagnostics } = await load(name, text);
  return diagnostics.map(({ span, code, message, hint }) => {
    const place = span ? `${span.line}:${span.column} ` : '';
    return `${place}${code} ${message}${hint === undefined ? '' : ` | ${hint}`}`;
  });
}

const shop = { name: 'shop', input: ['docs'], out: 'sdk' };

describe('where a config is read from', () => {
  it.each([
    [
      'md2sdk.config.ts',
      `import { defineConfig } from 'md2sdk';\nconst out: string = 'sdk';\nexport default defineConfig({ apis: [{ name: 'shop', input: ['docs'], out }] });`,
    ],
    ['md2sdk.config.mts', `export default { apis: [{ name: 'shop', input: ['docs'], out: 'sdk' }] } satisfies object;`],
    ['md2sdk.config.js', `module.exports = { apis: [{ name: 'shop', input: ['docs'], out: 'sdk' }] };`],
    ['md2sdk.config.mjs', `export default { apis: [{ name: 'shop', input: ['docs'], out: 'sdk' }] };`],
    ['md2sdk.config.json', `\uFEFF{ /* ours */ "apis": [{ "name": "shop", "input": ["docs"], "out": "sdk", }] }`],
  ])('reads %s', async (name, text) => {
    await writeFile(path.join(root, name), text);
    const { config, diagnostics } = await loadConfig(root);
    expect(diagnostics).toEqual([]);
    expect(config?.apis).toEqual([shop]);
    expect(config?.folder).toBe(root);
  });

  it('does without', async () => {
    expect(await loadConfig(root)).toEqual({ config: undefined, diagnostics: [] });
  });

  it('takes paths from the folder of the config that is named', async () => {
    const { config } = await load('etc/api.json', JSON.stringify({ apis: [shop] }));
    expect(config?.folder).toBe(path.join(root, 'etc'));
    expect(config?.file.path).toBe('etc/api.json');
  });

  it('says so when the named one is not there', async () => {
    expect((await loadConfig(root, 'nowhere.ts')).diagnostics).toMatchObject([{ code: 'config/not-found' }]);
  });
});

describe('what is wrong in a config', () => {
  it('names the nearest key, at its place, in JSON', async () => {
    const text = JSON.stringify({ apis: [{ ...shop, enpoint: { path: '/x' } }] }, null, 2);
    expect(await faults('md2sdk.config.json', text)).toEqual(['9:7 config/unknown-key unknown key `enpoint` | did you mean `endpoint`?']);
  });

  it.each([
    [
      'md2sdk.config.ts',
      "export default defineConfig({\n  apis: [\n    { name: 'shop', input: 'docs', out: 'sdk', 'enpoint': {} },\n  ],\n} as never);\nfunction defineConfig<T>(x: T) { return x; }",
    ],
    [
      'md2sdk.config.mjs',
      "const shop =\n\n    { name: 'shop', input: 'docs', out: 'sdk', 'enpoint': {} };\nconst config = { apis: [shop] };\nexport default (config);",
    ],
    ['md2sdk.config.js', "module.exports = {\n  apis: [\n    { name: 'shop', input: 'docs', out: 'sdk', 'enpoint': {} },\n  ],\n};"],
  ])('and in %s', async (name, text) => {
    expect(await faults(name, text)).toEqual(['3:48 config/unknown-key unknown key `enpoint` | did you mean `endpoint`?']);
  });

  it('has no place where the value is computed', async () => {
    const text = "export default { apis: ['a'].map((name) => ({ name, input: 'docs', out: 'sdk', zzz: 1 })) };";
    expect(await faults('md2sdk.config.mjs', text)).toEqual([
      'config/unknown-key unknown key `zzz` | known here: `name`, `input`, `out`, `endpoint`, `vocabulary`, `types`, `success`, `baseUrl`, `packageName`, `packageVersion`, `severity`',
    ]);
  });

  it('reports every fault, deep ones too', async () => {
    const api = {
      input: [],
      out: 3,
      endpoint: { method: 'FETCH', path: '/x/{operation:kebap}', overrides: { a: { metod: 'GET' } } },
      vocabulary: { columns: { Requird: 'require' }, types: { 文: 'string' } },
      types: { 'A.b': false },
      success: { field: 'code' },
    };
    expect(await faults('md2sdk.config.json', JSON.stringify({ apis: [api] }))).toEqual([
      '1:10 config/missing-key `apis[0]` has no `name`',
      '1:19 config/wrong-value `apis[0].input` is empty',
      '1:28 config/wrong-value `apis[0].out` must be a folder',
      expect.stringMatching(/^1:51 config\/wrong-value `apis\[0\]\.endpoint\.method` must be one of `GET`, .*/),
      '1:66 config/wrong-value `{operation:kebap}`: the case is one of `kebab`, `camel`, `pascal`, `snake`, `lower`',
      '1:107 config/unknown-key unknown key `metod` | did you mean `method`?',
      expect.stringMatching(/^1:159 config\/wrong-value .* must be one of `name`, .* \| did you mean `required`\?$/),
      '1:209 config/wrong-value `apis[0].types.A.b` must be a type as a page may write it',
      '1:226 config/missing-key `apis[0].success` has no `values`',
    ]);
  });

  it('takes a method in any case, and a path with parameters of the API', async () => {
    const endpoint = { method: 'post', path: '/v1/{file:snake}/{id}/{operation}' };
    expect(await faults('md2sdk.config.json', JSON.stringify({ apis: [{ ...shop, endpoint }] }))).toEqual([]);
  });

  it('does not let two APIs share a name or a folder', async () => {
    const apis = (second: object): string => JSON.stringify({ apis: [shop, { ...shop, ...second }] });
    expect(await faults('md2sdk.config.json', apis({ out: 'sdk2' }))).toEqual([expect.stringContaining('two APIs are called `shop`')]);
    for (const out of ['sdk', './sdk/', 'sdk/b', '.']) {
      expect(await faults('md2sdk.config.json', apis({ name: 'b', out }))).toEqual([expect.stringContaining('config/conflict')]);
    }
    expect(await faults('md2sdk.config.json', apis({ name: 'b', out: 'sdk-b' }))).toEqual([]);
  });

  it('is a severity of no diagnostic, of one that is always an error, or that means nothing', async () => {
    const severity = {
      'check/enum-defalt': 'off',
      'chek/*': 'off',
      'read/no-endpoint': 'warning',
      'config/not-followed': 'off',
      'link/*': 'of',
    };
    const text = JSON.stringify({ apis: [{ ...shop, severity: { 'read/no-endpoint': 'error', 'no/such': 'off' } }], severity }, null, 1);
    expect(await faults('md2sdk.config.json', text)).toEqual([
      '11:5 config/unknown-key there is no diagnostic `no/such` whose severity can be set | `md2sdk rules` lists the codes; `check/*` stands for all of a room',
      '16:3 config/unknown-key there is no diagnostic `check/enum-defalt` whose severity can be set | did you mean `check/enum-default`?',
      '17:3 config/unknown-key there is no diagnostic `chek/*` whose severity can be set | did you mean `check/*`?',
      '18:23 config/wrong-value `read/no-endpoint` is always an error: what it is about could not be generated | mend the cause; `--keep-going` writes what is sound without it',
      '19:26 config/wrong-value `config/not-followed` is about the config itself, and cannot be set in it',
      '20:13 config/wrong-value `severity.link/*` must be one of `off`, `note`, `warning`, `error` | did you mean `off`?',
    ]);
  });

  it('is placed where the text breaks off', async () => {
    expect(await faults('md2sdk.config.json', '{ "apis": [\n  {,} ] }')).toEqual([expect.stringMatching(/^2:4 config\/unreadable/)]);
    expect(await faults('md2sdk.config.mjs', 'export default {\n  apis: ] };')).toEqual([expect.stringMatching(/^2:9 config\/unreadable/)]);
  });

  it('is said of a config that throws, exports nothing or is no object', async () => {
    expect(await faults('a.mjs', 'throw new Error("no\\nway")')).toEqual(['1:1 config/unreadable the config cannot be loaded: no']);
    expect(await faults('b.mjs', 'export const apis = [];')).toEqual([expect.stringContaining('no default export')]);
    expect(await faults('c.json', '[]')).toEqual(['1:1 config/wrong-value the config must be an object']);
    expect(await faults('d.json', '{ "apis": [1] }')).toEqual(['1:12 config/wrong-value `apis[0]` must be an object']);
  });
});

it('knows the place of a value', async () => {
  const { config } = await load('md2sdk.config.ts', "export default { apis: [{ name: 'shop', input: ['docs', 'more'], out: 'sdk' }] };");
  expect(await config?.locate(['apis', 0, 'input', 1])).toMatchObject({ line: 1, column: 57, file: 'md2sdk.config.ts' });
  expect(await config?.locate(['apis', 1])).toBeUndefined();
});

it('shows a fault in the config as one in a page', async () => {
  const result = await load('md2sdk.config.json', '{\n  "apis": [{ "name": "shop", "input": "docs", "output": "sdk", "out": "sdk" }]\n}\n');
  const file = 'file' in result ? result.file : undefined;
  expect(formats.pretty(result.diagnostics, { file: () => file, color: false, version: '0' })).toContain(
    '   2 |   "apis": [{ "name": "shop", "input": "docs", "output": "sdk", "out": "sdk" }]\n     |                                               ^^^^^^^^',
  );
});
