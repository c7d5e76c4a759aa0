import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { mendPages } from '../src/fix/index.ts';
import { readInputs, readPages, sourceFile } from '../src/index.ts';
import type { ApiModel, ReadPagesResult, SourceFile } from '../src/index.ts';

/** Whatever pages `lint --fix` is given: what they say stays, and what was mended needs no mending. */
const root = fileURLToPath(new URL('..', import.meta.url));
const options = { name: 'test', endpoint: { method: 'POST', path: '/{file}' } };
const read = (pages: readonly SourceFile[]): Promise<ReadPagesResult> => readPages(pages, options);

/** Where things stand moves; which of two orders the structures have does not matter, nor do blanks in prose. */
function said({ operations, schemas }: ApiModel): unknown {
  const places = new Set(['source', 'sources', 'evidence', 'span', 'nameSpan']);
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (places.has(key) ? [] : [[key, bare(part)]])));
  };
  // a structure without a name of its own bears the words of its field
  const structures = schemas.map((schema) => (schema.origin === 'derived' ? { ...schema, description: '' } : schema));
  return bare({ operations, schemas: structures.toSorted((a, b) => (a.name < b.name ? -1 : 1)) });
}

/** Mends pages and holds what comes of it to the promise; gives the number of mended places. */
async function expectSafe(pages: readonly SourceFile[]): Promise<number> {
  const reading = await read(pages);
  const mended = await mendPages(pages, { read, reading });
  if (mended.length === 0) return 0;
  const texts = new Map(mended.map(({ file, text }) => [file.path, text]));
  const after = pages.map((page) => sourceFile(page.path, texts.get(page.path) ?? page.text, page.relative));
  const again = await read(after);
  const settles = mended.some((page) => page.mended.some(({ title }) => title === 'misspelt types corrected'));
  if (!settles) expect(said(again.model)).toEqual(said(reading.model));
  expect(await mendPages(after, { read, reading: again })).toEqual([]);
  return mended.reduce((sum, page) => sum + page.mended.length, 0);
}

async function expectSafeFolder(folder: string): Promise<void> {
  const { pages } = await readInputs([folder], { cwd: root });
  expect(pages.length).toBeGreaterThan(0);
  await expectSafe(pages);
}

describe('the pages of', () => {
  const apis = readdirSync(path.join(root, 'docs-input')).map((name) => path.join('docs-input', name));

  it.each(apis)('%s', expectSafeFolder);

  const corpus = path.join(root, '../shared/corpus');
  const folders = ['authing-pages/pages', 'dialects/yapi'];
  const there = folders.map((name) => path.join(corpus, name)).filter((folder) => existsSync(folder));

  it.runIf(there.length > 0)(`the benchmark${there.length > 0 ? '' : ', which is not here'}`, async () => {
    for (const folder of there) await expectSafeFolder(folder);
  });
});

const fixtures = globSync(['test/conventions/*.{md,mdx,html}', 'test/golden/*/input.md', 'docs-input/*/*.md'], { cwd: root }).toSorted();
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

it('each fixture alone', async () => {
  for (const file of fixtures) await expectSafe([sourceFile(path.basename(file), textOf(file))]);
});

/** One kind of damage each: how it changes a page, at a place that `at` and `to` choose. */
const damages: Readonly<Record<string, (text: string, at: number, to: number) => string>> = {
  'lost its lines': (text, at) => text.replace(/^\|?[\s:|-]+$/gm, (line, offset: number) => ((offset + at) % 2 === 0 ? '' : line)),
  'lost pipes': (text, at) => text.replace(/\|/g, (pipe, offset: number) => ((offset * 13 + at) % 9 === 0 ? '' : pipe)),
  'lost empty cells': (text, at) => text.replace(/\|[^\S\n]*(?=\|)/g, (cell, offset: number) => ((offset + at) % 2 === 0 ? '' : cell)),
  'has pipes in its words': (text, at, to) =>
    text.replace(/[,，、]/g, (sign, offset: number) => ((offset + at) % ((to % 3) + 1) === 0 ? '|' : sign)),
  'has breaks in its rows': (text, at) => text.replace(/[。；]/g, (sign, offset: number) => ((offset + at) % 3 === 0 ? `${sign}\n` : sign)),
  'has branches drawn by keyboard': (text, at) =>
    text.replace(/[├└]─+/g, (sign, offset: number) => ['+-', '|-', '鈹溾攢', '', sign][(offset + at) % 5] ?? sign),
  'has headings without a blank': (text) => text.replace(/^(#{1,5}) /gm, '$1'),
  'has types in Chinese': (text) => text.replace(/\bstring\b/g, '字符串').replace(/\bint\b/g, '整型'),
  'has line ends of another system': (text) => text.replaceAll('\n', '\r\n'),
  'has old line ends': (text) => text.replaceAll('\n', '\r'),
};

describe('a page that', () => {
  const place = fc.nat({ max: 9_999 });
  const pages = fc.constantFrom(...fixtures.filter((file) => file.endsWith('.md')));

  it.each(Object.keys(damages))('%s', async (name) => {
    const damage = damages[name] ?? String;
    let places = 0;
    const check = async (file: string, at: number, to: number): Promise<void> => {
      places += await expectSafe([sourceFile('page.md', damage(textOf(file), at, to))]);
    };
    // first a page on which there is something to be done
    await check('docs-input/atrust/user-create.md', 1, 1);
    await fc.assert(fc.asyncProperty(pages, place, place, check), { numRuns: 30 });
    expect(places).toBeGreaterThan(0);
  });

  it('has suffered much', async () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...Object.values(damages)), place, place), { minLength: 2, maxLength: 4 });
    const check = async (file: string, list: readonly (readonly [(typeof damages)[string], number, number])[]): Promise<void> => {
      await expectSafe([
        sourceFile(
          'page.md',
          list.reduce((text, [damage, at, to]) => damage(text, at, to), textOf(file)),
        ),
      ]);
    };
    await fc.assert(fc.asyncProperty(pages, some, check), { numRuns: 40 });
  });
});
