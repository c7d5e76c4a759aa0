import { describe, expect, it } from 'vitest';
import { layoutOf } from '../testing/layout-of.ts';
import { moduleFile } from './module-file.ts';
import type { ModuleFile } from './module-file.ts';
import { printModule } from './print-module.ts';

async function printed(module: ModuleFile): Promise<string> {
  return printModule(module).content;
}

const user = { module: 'src/types/user.ts', name: 'User' };
const schema = { module: 'src/runtime/schema/index.ts', name: 'Schema' };
const object = { module: 'src/runtime/schema/index.ts', name: 'object' };

describe('imports', () => {
  it('are written for what is asked for, sorted, as types where they are no more', async () => {
    const file = moduleFile('src/validators/user.ts');
    const names = [file.value(object), file.type(user), file.type(schema), file.type(user)];
    expect(names).toEqual(['object', 'User', 'Schema', 'User']);
    file.add('export {};');
    expect(await printed(file)).toBe(
      'import { type Schema, object } from "../runtime/schema/index.js";\n' +
        'import type { User } from "../types/user.js";\n\nexport {};\n',
    );
  });

  it('are of values once a value is asked for', async () => {
    const file = moduleFile('src/a.ts');
    file.type(object);
    file.value(object);
    expect(await printed(file)).toContain('import { object } from "./runtime/schema/index.js";');
  });

  it('give way to what the module declares and to each other', () => {
    const file = moduleFile('src/a.ts', ['User']);
    expect(file.type(user)).toBe('User2');
    expect(file.type({ module: 'src/b.ts', name: 'User' })).toBe('User3');
    expect(file.type({ module: 'src/a.ts', name: 'User' })).toBe('User');
    expect(file.imports()).toHaveLength(2);
  });

  it('break where prettier breaks them', async () => {
    const file = moduleFile('src/a.ts');
    for (const name of 'abcdefghij') file.value({ module: 'src/b.ts', name: name.repeat(6) });
    file.value({ module: 'src/c.ts', name: 'aNameSoLongThatTheLineWithItMustBeFarLongerThanEightyColumnsWhateverIsDone' });
    const text = await printed(file);
    expect(text).toContain('{\n  aaaaaa,\n');
    expect(await layoutOf(text)).toBe(text);
  });
});

describe('statements', () => {
  const shape = {
    head: '/**\n * One.\n *\n * Two.\n */\nexport interface A',
    properties: [{ name: '"a-b"?: string', docs: ['Said.'] }],
  };

  it.each([
    [[shape]],
    [[shape, 'export type B = A;']],
    [['export type B = A;', shape]],
    [['export type B = A;', 'export type C = A;']],
    [[shape, shape, '/** Said. */\nexport type B = A;', '/** Said. */\nexport type C = A;', shape]],
  ])('%# stand apart by one line', async (statements) => {
    for (const asks of [false, true]) {
      const file = moduleFile('src/a.ts');
      if (asks) file.type(user);
      file.add(...statements);
      const text = await printed(file);
      expect(await layoutOf(text)).toBe(text);
      expect(text.split('\n\nexport ').length + text.split('\n\n/**').length).toBe(statements.length + (asks ? 2 : 1));
    }
  });
});

it('says which pages a module stems from', async () => {
  const file = moduleFile('src/a.ts');
  file.add('export {};');
  file.cite('b.md', 'a.md', 'b.md');
  expect(printModule(file)).toMatchObject({ path: 'src/a.ts', sources: ['a.md', 'b.md'] });
});

it('is a module even where it holds nothing', async () => {
  expect(await printed(moduleFile('src/a.ts'))).toBe('export {};\n');
});
