import { expect, it } from 'vitest';
import type { FileState, PlannedFile } from './plan-write.ts';
import { staleCauses } from './stale-causes.ts';

const source = (line: number, file: string = 'a.md'): object => ({ 'x-source': { file, line } });

function document(members: object, operations: object = {}): string {
  return JSON.stringify({
    paths: operations,
    components: { schemas: { 'user-info': { type: 'object', properties: members, required: ['id'], ...source(3) } } },
  });
}

function causes(before: string, after: string, file: Partial<PlannedFile> & { path: string }, state: FileState = 'changed'): string[] {
  const planned: PlannedFile = { path: 'openapi.json', state, found: before, wanted: { path: 'openapi.json', content: after } };
  const tell = staleCauses({ folder: '/sdk', known: true, files: [planned] });
  const stale: PlannedFile = { state: 'changed', wanted: { path: file.path, content: '' }, ...file };
  return tell(stale).map(({ how, fact, keywords }) => [how, fact.owner, fact.member ?? '', fact.place?.line, ...keywords].join(' '));
}

const id = { type: 'string', ...source(5) };
const types = { path: 'src/types/index.ts' };
const operation = (line: number, summary: string = 'a'): object => ({
  '/u': { get: { operationId: 'getUser', summary, parameters: [{ name: 'q', in: 'query', ...source(2) }], ...source(line) } },
});

it('are the rows that the two openapi.json have otherwise', () => {
  expect(causes(document({ id }), document({ id: { type: 'integer', ...source(6) } }), types)).toEqual([
    'changed schema user-info id 6 type',
  ]);
  expect(causes(document({ id }), document({ id }), types)).toEqual([]);
});

it('leave out the rows that only moved, where others say otherwise', () => {
  const [before, moved] = [document({ id, name: { ...source(6) } }), document({ id: { ...id, ...source(7) }, name: { ...source(8) } })];
  expect(causes(before, moved, types)).toEqual(['moved schema user-info id 7', 'moved schema user-info name 8']);
  expect(causes(before, document({ id: { ...id, ...source(7) }, name: { default: 1, ...source(8) } }), types)).toEqual([
    'changed schema user-info name 8 default',
  ]);
});

it.each(['src/operations/index.ts', 'src/client.ts', 'src/errors.ts', 'src/index.ts'])(
  'of %s are those of operations, not those of their structures',
  (path) => {
    const [before, after] = [document({ id }, operation(1)), document({ id: { type: 'integer', ...source(5) } }, operation(1, 'b'))];
    expect(causes(before, after, { path })).toEqual(['changed operation getUser  1 summary']);
    expect(causes(before, document({}, operation(1)), { path })).toEqual([]);
  },
);

it.each(['src/types/index.ts', 'src/validators/index.ts', 'openapi.json', 'manifest.json'])(
  'of %s, which holds operations and structures, are all',
  (path) => {
    const [before, after] = [document({ id }, operation(1)), document({ id: { type: 'integer', ...source(5) } }, operation(1, 'b'))];
    expect(causes(before, after, { path })).toEqual(['changed operation getUser  1 summary', 'changed schema user-info id 5 type']);
  },
);

it('of a list of the operations are the places of these, not their parameters', () => {
  const [before, after] = [document({ id }, operation(1)), document({ id: { type: 'integer', ...source(5) } }, operation(9))];
  expect(causes(before, after, { path: 'README.md' })).toEqual(['moved operation getUser  9']);
  expect(causes(before, after, { path: 'manifest.json' })).toEqual(['changed schema user-info id 5 type']);
});

it('of what is gone know where that stood', () => {
  const planned = (found: string, wanted: string): PlannedFile => ({
    path: 'openapi.json',
    state: 'changed',
    found,
    wanted: { path: '', content: wanted },
  });
  const file = planned(document({ id, name: {} }), document({ id }));
  const [gone] = staleCauses({ folder: '/sdk', known: true, files: [file] })(file);
  expect(gone).toMatchObject({ how: 'removed', fact: { member: 'name' }, near: { file: 'a.md', line: 3 } });
});

it('are not told where the pages are not the cause, or the SDK was edited', () => {
  const [before, after] = [document({ id }), document({})];
  for (const state of ['edited', 'foreign', 'kept'] as const) expect(causes(before, after, { ...types, state })).toEqual([]);
  expect(causes(before, after, types, 'edited')).toEqual([]);
  expect(causes('no document', after, { path: 'src/runtime/index.js' })).toEqual([]);
  expect(causes(before, after, { path: 'package.json' })).toEqual([]);
});
