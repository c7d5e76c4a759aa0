import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emit } from '../../src/emit/index.ts';
import { accountModel } from './account-model.ts';
import { writtenSdk } from './harness.ts';

let folder: string;

beforeAll(async () => {
  folder = await writtenSdk(await emit(accountModel, { toolVersion: '0.0.0' }));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a bundler keeps of the generated code for who imports a name from the SDK's door; the runtime is left aside. */
async function bundled(name: string): Promise<string> {
  const input = join(folder, 'entry.ts');
  await writeFile(input, `export { ${name} } from './src/index.js';\n`);
  const build = await rolldown({ input, external: /\/runtime\//, resolve: { extensionAlias: { '.js': ['.ts'] } } });
  const { output } = await build.generate({ format: 'esm', minify: false });
  await build.close();
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

function names(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, name = '']) => name).sort();
}

/** The operations whose descriptions are kept. */
function operations(code: string): string[] {
  return names(code, /^\s*id: "(\w+)",\s+method: /gm);
}

/** The schemas that are kept. What bundlers keep of one whose name they leave out is a statement of its own. */
function schemas(code: string): string[] {
  return names(code, /\b(\w+)Schema = |^(?:\/\*.*?\*\/ )?(\w+)\(/gm);
}

it('leaves out the operations and structures that nobody asks for', async () => {
  const code = await bundled('deleteUser');
  expect(operations(code)).toEqual(['deleteUser']);
  expect(schemas(code)).toEqual(['deleteUserInput']);
  expect(code).not.toMatch(/\/login|password|is locked/);
});

it('keeps what an operation is made of, at any depth', async () => {
  const code = await bundled('listUsers');
  expect(operations(code)).toEqual(['listUsers']);
  expect(code).toContain('"/api/v3/users"');
  expect(schemas(code)).toContain('user');
});

it('keeps a validator without the operations', async () => {
  const code = await bundled('isUser');
  expect(operations(code)).toEqual([]);
  expect(schemas(code)).toEqual(['user']);
});
