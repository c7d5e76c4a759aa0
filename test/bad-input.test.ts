import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lazyEngine } from '../src/cli/index.ts';
import { sandbox } from '../src/cli/testing/sandbox.ts';
import type { Outcome, Sandbox } from '../src/cli/testing/sandbox.ts';

/** A page that is right, of its own endpoint. */
function page(
  path: string,
  rows: string = '| id | string | yes | the id |',
  columns: string = 'Name | Type | Required | Description',
): string {
  const marks = columns.replace(/[^|]+/g, ' --- ');
  return `# Do ${path}\n\nPOST ${path}\n\n## Request body\n\n| ${columns} |\n|${marks}|\n${rows}\n`;
}

let box: Sandbox;

async function generate(words: string = 'docs --out sdk'): Promise<Outcome> {
  return box.run(`generate ${words} --no-color`, { engine: lazyEngine });
}

async function contents(folder: string): Promise<Record<string, string>> {
  const files = await box.list(folder);
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await box.read(`${folder}/${file}`)] as const)));
}

beforeEach(async () => {
  box = await sandbox();
  await box.put('docs/good.md', page('/good'));
});
afterEach(() => box.remove());

interface Bad {
  readonly what: string;
  readonly text: string;
  /** `line:column severity code`. */
  readonly said: string;
  readonly words: string;
}

const errors: readonly Bad[] = [
  {
    what: 'a page without an endpoint',
    text: page('/x').replace('POST /x', 'No endpoint.'),
    said: '1:1 error read/no-endpoint',
    words: 'states neither a method nor a path',
  },
  {
    what: 'a page that is not text',
    text: 'a\0b',
    said: '1:2 error source/binary',
    words: 'NUL',
  },
  {
    what: 'a table whose columns are unknown',
    text: page('/columns', '| a | b |', 'Foo | Bar'),
    said: '7:1 error read/unknown-table',
    words: '`Foo`',
  },
  {
    what: 'a row that fits no column',
    text: page('/short', '| id | yes |\n| to | yes | no | no |', 'Name | Required'),
    said: '10:1 error read/row-fits-no-column',
    words: '4 cells',
  },
  {
    what: 'a row whose cells are no type in spite of a column for types',
    text: page('/fits', '| id | string | yes |\n| to | string | yes | no | no |', 'Name | Type | Required'),
    said: '10:1 error read/row-fits-no-column',
    words: '5 cells',
  },
  {
    what: 'a method and path that another page has',
    text: page('/good'),
    said: '3:1 error link/same-endpoint',
    words: 'POST /good',
  },
];

const warnings: readonly Bad[] = [
  {
    what: 'a type nobody knows',
    text: page('/x', '| id | flurb! | yes | the id |'),
    said: '9:8 warning interpret/unknown-type',
    words: 'flurb!',
  },
  {
    what: 'a nested row without a parent',
    text: page('/x', '| └ id | string | yes | the id |\n| name | string | no | a name |'),
    said: '9:3 warning read/row-without-parent',
    words: 'id',
  },
  {
    what: 'a structure that stands nowhere',
    text: page('/x', '| depot | DepotInfo | yes | where to |'),
    said: '9:11 warning link/missing-structure',
    words: '`DepotInfo`',
  },
  {
    what: 'a column that is not known',
    text: page('/x', '| id | string | yes | the id |', 'Name | Type | Requird | Notes'),
    said: '7:17 warning read/unknown-column',
    words: '`Requird`',
  },
];

/** The operations of the SDK, as far as there is one. */
async function operations(): Promise<string[]> {
  const manifest = JSON.parse(await box.read('sdk/manifest.json')) as { readonly operations: readonly { readonly id: string }[] };
  return manifest.operations.map(({ id }) => id);
}

describe('what stops the writing', () => {
  it.each(errors)('$what', async ({ text, said, words }) => {
    expect(await generate()).toMatchObject({ code: 0 });
    const before = await contents('sdk');
    await box.put('docs/later.md', text);
    const { code, stdout } = await generate();
    expect(code).toBe(1);
    expect(stdout).toContain(`docs/later.md:${said}\n`);
    expect(stdout).toContain(words);
    expect(stdout).toContain('nothing was written');
    expect(await contents('sdk')).toEqual(before);
  });

  it('tells all errors of a run at once', async () => {
    for (const [index, { text }] of errors.entries()) await box.put(`docs/later-${index}.md`, text);
    const { stdout } = await generate();
    for (const [index, { said }] of errors.entries()) expect(stdout).toContain(`docs/later-${index}.md:${said}\n`);
  });

  it('names both places of one endpoint', async () => {
    await box.put('docs/later.md', page('/good'));
    const { stdout } = await generate();
    expect(stdout).toMatch(/docs\/later\.md:3:1 error link\/same-endpoint[^]*note docs\/good\.md:3:1/);
  });
});

describe('what is written on a stated guess', () => {
  it.each(warnings)('$what', async ({ text, said, words }) => {
    await box.put('docs/later.md', text);
    const { code, stdout } = await generate();
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`docs/later.md:${said}\n`) });
    expect(stdout).toContain(words);
    expect(await operations()).toEqual(['good', 'x']);
    expect(await generate('docs --out sdk --max-warnings 0')).toMatchObject({ code: 1 });
  });

  it('gives an open object under its name to a structure that stands nowhere', async () => {
    await box.put('docs/later.md', page('/x', '| depot | DepotInfo | yes | where to |'));
    await generate();
    const types = Object.values(await contents('sdk/src/types')).join('\n');
    expect(types).toMatch(/depot: DepotInfo;/);
    expect(types).toMatch(/DepotInfo[^;]*\[key: string\]: unknown;/);
  });
});

describe('pages and inputs', () => {
  it('sets prose among pages aside with a note', async () => {
    await box.put('docs/welcome.md', '# Welcome\n\nThis API is for all of us.\n');
    const { code, stdout } = await generate();
    expect(code).toBe(0);
    expect(stdout).toContain('docs/welcome.md:1:1 note read/prose-page\n');
    expect(await operations()).toEqual(['good']);
  });

  it.each(['nowhere', 'docs/*.rst', 'empty'])('says that no page matches: %s', async (input) => {
    await box.put('empty/data.csv', 'a,b\n');
    const { code, stdout, stderr } = await generate(`./${input} --out sdk`);
    expect({ code, text: stdout + stderr }).toEqual({
      code: 1,
      text: expect.stringContaining(`error source/no-pages\n  no page matches \`./${input}\``),
    });
    expect(await box.list('sdk')).toEqual([]);
  });

  it('says in which line of the config the input stands that matches none', async () => {
    await box.put('md2sdk.config.json', '{\n  "apis": [\n    { "name": "a", "input": ["nowhere"], "out": "sdk" }\n  ]\n}\n');
    const { code, stdout } = await generate('');
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('md2sdk.config.json:3:30 error source/no-pages\n') });
    expect(await box.list('sdk')).toEqual([]);
  });
});

describe('the config', () => {
  it('refuses a key that it does not know, and names the nearest', async () => {
    await box.put('md2sdk.config.ts', "export default {\n  apis: [{ name: 'a', input: 'docs', endpont: {}, out: 'sdk' }],\n};\n");
    const { code, stdout } = await generate('');
    expect(code).toBe(2);
    expect(stdout).toContain('md2sdk.config.ts:2:38 error config/unknown-key\n');
    expect(stdout).toMatch(/`endpont`[^]*did you mean `endpoint`/);
    expect(await box.list('sdk')).toEqual([]);
  });
});

describe('the output folder', () => {
  it('is left alone where it holds files of others', async () => {
    await box.put('sdk/mine.ts', 'export const mine = 1;\n');
    const { code, stdout } = await generate();
    expect(code).toBe(1);
    expect(stdout).toContain('sdk/mine.ts:1:1 error write/foreign-folder\n');
    expect(await contents('sdk')).toEqual({ 'mine.ts': 'export const mine = 1;\n' });
  });

  it('keeps files of others beside its own, and lets none of them be overwritten', async () => {
    await generate();
    await box.put('sdk/notes.txt', 'mine');
    // the first page with errors makes a file of its own
    await box.put('docs/later.md', `${page('/later')}\n## Error codes\n\n| Code | Message |\n| --- | --- |\n| 1001 | gone |\n`);
    await box.put('sdk/src/errors.ts', 'mine');
    const { code, stdout } = await generate();
    expect(code).toBe(1);
    expect(stdout).toContain('sdk/src/errors.ts:1:1 error write/foreign-file\n');
    expect(await box.read('sdk/src/errors.ts')).toBe('mine');
    expect(await box.read('sdk/notes.txt')).toBe('mine');
  });
});
