import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';

import { emit, openapi, readInputs, readPages } from '../src/index.ts';
import type { ReadPagesResult } from '../src/index.ts';
import { compile, writtenSdk } from './e2e/harness.ts';
import { proveTypes } from './e2e/proven-types.ts';

const corpus = join(import.meta.dirname, '../../shared/corpus');
const absent = !existsSync(corpus);
const skipped = absent ? ' (skipped: ../shared/corpus is absent)' : '';
const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit'];

async function read(folder: string): Promise<ReadPagesResult> {
  const { pages } = await readInputs([join(corpus, folder)], { cwd: corpus });
  return readPages(pages, { name: 'identity-management', endpoint: { method: 'POST', path: '/api/v3/{file}' } });
}

async function expectCompiles({ model }: ReadPagesResult, ...flags: string[][]): Promise<void> {
  const folder = await writtenSdk(await emit(model, { toolVersion: '0.0.0' }));
  for (const args of flags) await compile(folder, args);
  await proveTypes(folder);
  await rm(folder, { recursive: true });
}

describe.skipIf(absent)(`the benchmark's pages${skipped}`, () => {
  it('make one coherent SDK of 319 operations, each structure once', { timeout: 120_000 }, async () => {
    const reading = await read('authing-pages/pages');
    expect(reading.model.operations).toHaveLength(319);
    const names = reading.model.schemas.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(750);
    expect(reading.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    await expectCompiles(reading, ['--noEmit'], bundler);
  });

  it('make a valid OpenAPI 3.1 document, whose types a peer makes and compiles', { timeout: 180_000 }, async () => {
    const text = await openapi((await read('authing-pages/pages')).model);
    const document: Parameters<Validator['validate']>[0] = JSON.parse(text);
    const validator = new Validator();
    expect(await validator.validate(document)).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
    const folder = await mkdtemp(join(tmpdir(), 'md2sdk-corpus-'));
    await writeFile(join(folder, 'openapi.json'), text);
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(
      join(folder, 'tsconfig.json'),
      '{ "compilerOptions": { "strict": true, "noEmit": true, "module": "nodenext", "types": [] } }',
    );
    const cli = createRequire(join(import.meta.dirname, 'peers/package.json')).resolve('openapi-typescript/package.json');
    execFileSync(process.execPath, [join(cli, '../bin/cli.js'), 'openapi.json', '--output', 'api.ts'], { cwd: folder, stdio: 'pipe' });
    await compile(folder);
    await rm(folder, { recursive: true });
  });

  it.each(absent ? [] : readdirSync(join(corpus, 'dialects')))(
    'in the shape of %s make an SDK that compiles',
    { timeout: 60_000 },
    async (shape) => {
      await expectCompiles(await read(`dialects/${shape}`), ['--noEmit']);
    },
  );
});
