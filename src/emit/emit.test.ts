import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { format } from 'prettier';
import { compile, compiledSdk, writtenSdk } from '../../test/e2e/harness.ts';
import { proveTypes } from '../../test/e2e/proven-types.ts';
import { emit } from './emit.ts';
import type { EmittedFile } from './emitted-file.ts';
import { richModel } from './testing/rich-model.ts';
import { syntaxShape } from './testing/syntax-shape.ts';

const options = { toolVersion: '0.0.0' };

describe('an SDK of everything that a model can hold, hostile text included', () => {
  let files: EmittedFile[];
  let folder: string;

  beforeAll(async () => {
    files = await emit(richModel(), options);
    folder = await writtenSdk(files);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('is laid out as prettier would', async () => {
    for (const { path, content } of files) expect(await format(content, { filepath: path }), path).toBe(content);
  }, 60_000);

  it('compiles under every flag, for Node and for bundlers', async () => {
    await compile(folder);
    await compile(folder, ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit']);
    await compile(folder, ['--noEmit', '--noPropertyAccessFromIndexSignature', '--noUnusedParameters', '--noImplicitReturns']);
  }, 120_000);

  it('has validators that take what its types say, and a client that calls what it says', async () => {
    await expect(proveTypes(folder)).resolves.toBeUndefined();
  }, 60_000);

  it('is sorted, each file once even where case does not count, and the same on every run', async () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(await emit(structuredClone(richModel()), options)).toEqual(files);
  });

  it('names pages, and no path of this machine', () => {
    const types = files.find(({ path }) => path === 'src/types/index.ts');
    expect(types?.sources).toEqual(['page.md']);
    for (const { content } of files) expect(content).not.toContain(process.cwd());
  });
});

it('keeps the shape of its syntax whatever the pages say', async () => {
  const hostile = await emit(richModel(), options);
  const plain = await emit(richModel('x'), options);
  const code = hostile.filter(({ path }) => path.endsWith('.ts'));
  expect(code.length).toBeGreaterThan(50);
  for (const { path, content } of code) {
    const other = plain.find((file) => file.path === path);
    expect(syntaxShape(path, content), path).toEqual(syntaxShape(path, other?.content ?? ''));
  }
}, 60_000);

describe('the validators', () => {
  type Functions = Readonly<Record<string, (value: unknown, options?: unknown) => unknown>>;
  let sdk: Awaited<ReturnType<typeof compiledSdk>>;
  let validators: Functions;

  beforeAll(async () => {
    sdk = await compiledSdk(await emit(richModel('x'), options));
    validators = (await import(`${sdk.folder}/dist/validators/index.js`)) as Functions;
  }, 60_000);

  afterAll(() => sdk.remove());

  it.each<[string, unknown, boolean]>([
    ['isTree', { id: 'a', children: [{ id: 'b', other: { tree: { id: 'c' }, byName: { x: {} } } }] }, true],
    ['isTree', { id: 'a', children: [{ id: 'b', other: { tree: {} } }] }, false],
    ['isNames', { a: { b: {} } }, true],
    ['isNames', { a: { b: 1 } }, false],
    ['isLists', [[[]], []], true],
    ['isLists', [[['x']]], false],
    ['isColour', 'red', true],
    ['isColour', 'blue', false],
    ['isCircular', 'anything', true],
    ['isScalars', { text: 'a', count: 1, broken: '', list: [] }, true],
    ['isScalars', { text: 'A', count: 1, broken: '', list: [] }, false],
    ['isScalars', { text: 'a', count: -2, broken: '', list: [] }, false],
    ['isScalars', { text: 'a', count: 1, broken: '', list: Array(51).fill('') }, false],
    ['isScalars', { text: 'a', count: 1, broken: '', list: [], matrix: [[1, 'x']] }, false],
    ['isScalars', { text: 'a', count: 1, broken: '', list: [], file: new Blob([]), any: 1, bag: {}, none: null }, true],
    ['isEnums', { numbers: -1, empty: 'whatever', lists: ['fourth'] }, true],
    ['isEnums', { numbers: 7 }, false],
    ['isUnions', { scalar: true, nullable: null, structures: [{ text: 'a', count: 1, broken: '', list: [] }], inner: 2 }, true],
    ['isUnions', { scalar: 1 }, false],
    ['isUpdateUserInput2', { id: '1', name: 'n', 'zh-CN': ['x'], profile: { language: 'zh' } }, true],
    ['isUpdateUserInput2', { id: '1' }, false],
    ['isUpdateUserInput2', { name: 'n' }, false],
    ['isClashInput', { id: '1', name: 'n', body: { name: 'x' } }, true],
    ['isClashInput', { id: '1', name: 'n', body: {} }, false],
    ['isSendManyInput', { body: [{ id: 'a' }] }, true],
    ['isSendManyInput', [{ id: 'a' }], false],
    ['isSendManyOutput', { a: { id: 'a' } }, true],
    ['isSendBagInput', { a: 'x' }, true],
    ['isSendBagOutput', 'done', true],
    ['isDownloadOutput', new Blob([]), true],
    ['is查询用户Input', { 关键字: 1 }, false],
    ['is用户', { 名称: 'a', 上级: { 名称: 'b' } }, true],
  ])('%s tells whether %j fits', (name, value, fits) => {
    expect(validators[name]?.(value)).toBe(fits);
    const parse = name.replace(/^is/, 'parse');
    const safeParse = name.replace(/^is/, 'safeParse');
    expect(validators[safeParse]?.(value)).toMatchObject({ ok: fits });
    if (fits) expect(validators[parse]?.(value)).toBe(value);
    else expect(() => validators[parse]?.(value)).toThrow('is not valid');
  });

  it('take options', () => {
    expect(validators.isUpdateUserInput2?.({ id: '1', name: 'n', more: 1 })).toBe(true);
    expect(validators.isUpdateUserInput2?.({ id: '1', name: 'n' }, { unknownKeys: 'refuse' })).toBe(true);
    expect(validators.isUpdateUserInput2?.({ id: '1', name: 'n', more: 1 }, { unknownKeys: 'refuse' })).toBe(false);
    expect(validators.isColour?.('blue', { unknownEnumValues: 'pass' })).toBe(true);
  });

  it('have every key of a structure, `__proto__` too', () => {
    const result = validators.safeParseKeys?.({}) as { error: { issues: { path: string[] }[] } };
    const keys = result.error.issues.map(({ path }) => path[0]);
    expect(keys).toEqual(expect.arrayContaining(['zh-CN', '__proto__', 'constructor', '', '*/', 'x\ny', '用户']));
  });
});
