import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  advise,
  defineConfig,
  diffModels,
  emit,
  formats,
  openapi,
  planWrite,
  readInputs,
  readPages,
  sourceFile,
  staleFiles,
  withSeverities,
  writeFiles,
} from './index.ts';
import type { Config, ReadPagesResult } from './index.ts';

const text = '# Get order\n\nGET /orders/{id}\n\n| Name | In | Type | Requird |\n| --- | --- | --- | --- |\n| id | path | string | yes |\n';

async function read(): Promise<ReadPagesResult> {
  return readPages([sourceFile('get-order.md', text)], { name: 'shop' });
}

describe('the library', () => {
  let out: string;

  beforeEach(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'md2sdk-library-'));
  });
  afterEach(() => rm(out, { recursive: true }));

  it('goes from text to model, and says what deserves a word', async () => {
    const { model, diagnostics } = await read();
    expect(model.operations.map(({ method, path: at }) => [method, at])).toEqual([['get', '/orders/{id}']]);
    expect(diagnostics).toMatchObject([{ code: 'read/unknown-column', span: { line: 5, column: 22 } }]);
    const page = sourceFile('get-order.md', text);
    expect(formats.pretty(diagnostics, { file: () => page, color: false, version: '0.0.0' })).toMatch(/^get-order\.md:5:22 warning/);
  });

  it('goes from model to files, and to an OpenAPI document', async () => {
    const { model } = await read();
    const files = await emit(model, { toolVersion: '0.0.0' });
    expect(files.map((file) => file.path)).toEqual(expect.arrayContaining(['manifest.json', 'openapi.json', 'src/operations/index.ts']));
    expect(JSON.parse(await openapi(model, { baseUrl: 'https://shop.example' }))).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: 'https://shop.example' }],
      paths: { '/orders/{id}': { get: {} } },
    });
  });

  it('plans, writes and compares', async () => {
    const files = await emit((await read()).model, { toolVersion: '0.0.0' });
    expect(planWrite(out, files).files.every(({ state }) => state === 'new')).toBe(true);
    expect((await writeFiles(out, files)).refusal).toBeUndefined();
    expect(planWrite(out, files).files.every(({ state }) => state === 'same')).toBe(true);
    expect(staleFiles(planWrite(out, files))).toEqual([]);
  });

  it('compares models, and tells findings as severely as is asked', async () => {
    const old = await read();
    const page = sourceFile('get-order.md', text.replace('string', 'int'));
    const { model } = await readPages([page], { name: 'shop' });
    const found = diffModels(old.model, model);
    expect(found.changes).toMatchObject([{ subject: { path: 'id' }, breaks: ['senders'], before: { line: 7 }, after: { line: 7 } }]);
    expect(advise(found, '1.0.0')).toMatchObject({ bump: 'major' });
    expect(withSeverities(old.diagnostics, [{ 'read/unknown-column': 'error' }])).toMatchObject([{ severity: 'error' }]);
  });

  it('reads pages from disk', async () => {
    const { pages, problems } = await readInputs(['source'], { cwd: fileURLToPath(new URL('.', import.meta.url)) });
    expect([pages.map(({ relative }) => relative), problems]).toEqual([['README.md'], []]);
  });

  it('leaves a config as it is', () => {
    const config: Config = { apis: [{ name: 'shop', input: 'docs', out: 'sdk' }] };
    expect(defineConfig(config)).toBe(config);
  });

  it('loads neither parser nor printer for a config', async () => {
    const door = await readFile(new URL('index.ts', import.meta.url), 'utf8');
    const rooms = [...door.matchAll(/^export \{[^}]*\} from '\.\/([^']+)'/gm)].map(([, file]) => file);
    expect(rooms).toEqual([
      'lazy-stages.ts',
      'config/index.ts',
      'source/index.ts',
      'diagnostics/index.ts',
      'diff/index.ts',
      'write/index.ts',
    ]);
    const stages = await readFile(new URL('lazy-stages.ts', import.meta.url), 'utf8');
    expect(stages.match(/^import (?!type\b)/gm)).toBeNull();
  });
});
