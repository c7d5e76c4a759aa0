import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { emitContext } from '../emit-context.ts';
import { at, model, object, operation } from '../openapi/testing/sample-model.ts';
import { manifestFile } from './manifest-file.ts';

const api = model(
  [operation('getUser', { method: 'get', path: '/user', source: at(4, 'orders.md') })],
  [object('User', [], { sources: [at(9, 'orders.md')] })],
);
const context = emitContext(api, { toolVersion: '1.2.3' });

it('says what stems from where, and what each file held', () => {
  const file = (path: string) => ({ path, content: `// ${path}\n用户`, sources: [] });
  const { path, content } = manifestFile(context, [file('src/b.ts'), file('src/a.ts')]);
  const hash = (name: string): string => createHash('sha256').update(file(name).content, 'utf8').digest('hex');
  expect(path).toBe('manifest.json');
  expect(JSON.parse(content)).toEqual({
    tool: 'md2sdk',
    toolVersion: '1.2.3',
    api: 'shop',
    operations: [{ id: 'getUser', method: 'GET', path: '/user', page: 'orders.md', line: 4 }],
    schemas: [{ name: 'User', page: 'orders.md', line: 9 }],
    files: { 'src/a.ts': hash('src/a.ts'), 'src/b.ts': hash('src/b.ts') },
  });
});

it('does not depend on the order of the files', () => {
  const files = ['b', 'a'].map((path) => ({ path, content: path, sources: [] }));
  expect(manifestFile(context, files)).toEqual(manifestFile(context, [...files].reverse()));
});

it('names the component of openapi.json where that is called otherwise', () => {
  const named = model([], [object('Info', [], { pageName: 'user-info', sources: [at(9, 'orders.md')] })]);
  const { content } = manifestFile(emitContext(named, { toolVersion: '1.2.3' }), []);
  const { schemas } = JSON.parse(content) as { schemas: unknown };
  expect(schemas).toEqual([{ name: 'Info', component: 'user-info', page: 'orders.md', line: 9 }]);
});
