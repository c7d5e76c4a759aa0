import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emit } from '../../src/emit/index.ts';
import type { EmittedFile } from '../../src/emit/index.ts';
import { field, object, string } from '../../src/emit/openapi/testing/sample-model.ts';
import { accountModel } from './account-model.ts';
import { collidingModel } from './colliding-model.ts';
import { compile, compiledSdk, writtenSdk } from './harness.ts';
import { proveTypes } from './proven-types.ts';

const options = { toolVersion: '0.0.0' };
const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler', '--noEmit'];

async function formatted({ path, content }: EmittedFile): Promise<string> {
  return format(content, { filepath: path });
}

describe.each([
  ['an ordinary API', accountModel],
  ['an API whose names collide with everything', collidingModel],
  ['an API without operations', { ...accountModel, operations: [] }],
  ['an API without anything', { ...accountModel, operations: [], schemas: [] }],
])('the SDK of %s', (_, model) => {
  let files: EmittedFile[];
  let folder: string;

  beforeAll(async () => {
    files = await emit(model, options);
    folder = await writtenSdk(files);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('compiles for Node and for bundlers', async () => {
    await compile(folder);
    await compile(folder, bundler);
  }, 60_000);

  it('has validators that take what its types say, and a client that calls what it says', async () => {
    await expect(proveTypes(folder)).resolves.toBeUndefined();
  }, 60_000);

  it('is laid out as prettier would', async () => {
    for (const file of files) {
      expect(await formatted(file), file.path).toBe(file.content);
    }
  }, 60_000);

  it('is the same on every run', async () => {
    expect(await emit(model, options)).toEqual(files);
  });
});

it('takes members that are called as what every object has', async () => {
  const members = ['constructor', 'toString', '__proto__'].map((name) => field(name, string));
  const model = { ...accountModel, operations: [], schemas: [object('Odd', members)] };
  const folder = await writtenSdk(await emit(model, options));
  try {
    await compile(folder, ['--noEmit']);
    await proveTypes(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

it.each([
  ['a schema of another type', 'src/validators/index.ts', /id: string\(\)/, 'id: array(string())'],
  ['a schema of an optional member that is required', 'src/validators/index.ts', /id: string\(\)/, 'id: optional(string())'],
  ['a schema too few', 'src/validators/index.ts', /id: string\(\),/, ''],
  ['a call of another operation', 'src/client.ts', /update: updateUser,/, 'update: listUsers,'],
  ['a call that does not throw where it should', 'src/client.ts', /update: updateUser,/, 'update: updateUserSafe,'],
])(
  '%s does not get by',
  async (_, path, written, instead) => {
    const files = await emit(accountModel, options);
    const folder = await writtenSdk(files);
    try {
      const content = files.find((file) => file.path === path)?.content ?? '';
      expect(content).toMatch(written);
      await writeFile(join(folder, path), content.replace(written, instead));
      await compile(folder, ['--noEmit', '--noUnusedLocals', 'false']);
      await expect(proveTypes(folder)).rejects.toThrow(`${path}(`);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  60_000,
);

it('gives every operation of a colliding API its own place in the client', async () => {
  const sdk = await compiledSdk(await emit(collidingModel, options));
  try {
    const maker = Object.keys(sdk.exports).find((name) => /^createApi2.*(?<!Safe)Client$/.test(name)) ?? '';
    const create = sdk.exports[maker] as (options: { baseUrl: string }) => object;
    const client = create({ baseUrl: 'http://localhost' });
    expect(callsIn(client)).toBe(collidingModel.operations.length);
    expect(client).not.toHaveProperty('then');
    expect(Object.getPrototypeOf(client)).toBe(Object.prototype);
  } finally {
    await sdk.remove();
  }
}, 60_000);

function callsIn(value: object): number {
  return Object.values(value).reduce<number>((sum, one: unknown) => sum + (typeof one === 'function' ? 1 : callsIn(one as object)), 0);
}

const consumer = `
import { createClient, createSafeClient, BusinessError, updateUser, createTransport } from "./index.js";
import type { Client, User } from "./index.js";

const client: Client = createClient({ baseUrl: "http://localhost", sign: (request) => request.headers.set("x", request.method) });

export async function right(): Promise<User | undefined> {
  const { data } = await client.user.update({ id: "1", name: "n", lang: "zh-CN" }, { timeoutMs: 1 });
  await client.user.list();
  await client.user.batch.import({ body: [{ id: "1", status: "active" }] });
  await updateUser(createTransport({ baseUrl: "http://localhost" }), { id: "1", name: "n" });
  const result = await createSafeClient({ baseUrl: "http://localhost" }).user.update({ id: "1", name: "n" });
  if (result.ok) return result.data.data;
  const { error } = result;
  switch (error.kind) {
    case "business": {
      const code: "NOT_FOUND" | "LOCKED" | undefined = error.documented?.code;
      return code === undefined || error instanceof BusinessError ? undefined : data;
    }
    case "http-status":
      return error.status === 404 ? undefined : data;
    case "validation":
      return error.issues.length > 0 ? undefined : data;
    default:
      return data;
  }
}

export async function wrong(): Promise<void> {
  // @ts-expect-error name is required
  await client.user.update({ id: "1" });
  // @ts-expect-error lang is an enum
  await client.user.update({ id: "1", name: "n", lang: "fr" });
  // @ts-expect-error the input is required
  await client.user.update();
  // @ts-expect-error the answer has no such member
  (await client.user.update({ id: "1", name: "n" })).other;
  // @ts-expect-error no such operation
  await client.user.rename({});
}
`;

it('types its calls, answers and failures', async () => {
  const folder = await writtenSdk(await emit(accountModel, options));
  try {
    await writeFile(join(folder, 'src/consumer.ts'), consumer);
    await compile(folder, ['--noEmit', '--noUnusedLocals', 'false']);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);
