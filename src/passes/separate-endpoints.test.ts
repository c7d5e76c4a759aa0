import { expect, it } from 'vitest';
import { fieldOf, operationOf, string } from '../checks/testing/sampled-model.ts';
import type { Operation } from '../model/index.ts';
import { separateEndpoints } from './separate-endpoints.ts';
import { modelOf, runPass } from './testing/run-pass.ts';

const endpoint = (id: string, method: Operation['method'], path: string, action?: string): Operation => ({
  ...operationOf(id, {
    parameters: action === undefined ? [] : [{ ...fieldOf(1, 'Action', string), in: 'query', ambient: 'constant', default: action }],
  }),
  method,
  path,
});
const kept = (...operations: Operation[]): [string[], string[]] => {
  const { model, diagnostics } = runPass(separateEndpoints, modelOf([], operations));
  return [model.operations.map(({ id }) => id), diagnostics.map(({ code }) => code)];
};

it('keeps the first of two with one method and path, and reports the other with both places', () => {
  const operations = [endpoint('a', 'get', '/users/{id}'), endpoint('b', 'get', '/users/{userId}')];
  expect(kept(...operations)).toEqual([['a'], ['link/same-endpoint']]);
  const { diagnostics } = runPass(separateEndpoints, modelOf([], operations));
  expect(diagnostics[0]).toMatchObject({
    message: expect.stringContaining('GET /users/{userId}'),
    related: [{ span: operations[0]?.evidence.path.span }],
  });
});

it.each<[string, Operation, Operation]>([
  ['method', endpoint('a', 'get', '/users'), endpoint('b', 'post', '/users')],
  ['path', endpoint('a', 'get', '/users'), endpoint('b', 'get', '/groups')],
  ['constant', endpoint('a', 'post', '/', 'CreateNote'), endpoint('b', 'post', '/', 'DeleteNote')],
])('keeps two that differ in their %s', (_, a, b) => {
  expect(kept(a, b)).toEqual([['a', 'b'], []]);
});

it('sees through a constant that is the same', () => {
  expect(kept(endpoint('a', 'post', '/', 'CreateNote'), endpoint('b', 'post', '/', 'CreateNote'))).toEqual([['a'], ['link/same-endpoint']]);
});
