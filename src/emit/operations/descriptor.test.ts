import { describe, expect, it } from 'vitest';
import type { Operation } from '../../model/index.ts';
import { callNames } from '../calls/index.ts';
import { emitContext } from '../emit-context.ts';
import { moduleFile, print } from '../kit/index.ts';
import { at, enumeration, integer, model, object, operation, parameter, ref, string } from '../openapi/testing/sample-model.ts';
import { descriptor } from './descriptor.ts';

function printed(one: Operation): string {
  const context = emitContext(model([one], [object('User', [])]), { toolVersion: '0' });
  return print(descriptor('operation', one, context, callNames(context), moduleFile('src/operations/x.ts')));
}

describe('descriptor', () => {
  it('says no more than the operation has', () => {
    expect(printed(operation('ping', { method: 'get' }))).toBe(
      'const operation: OperationDescriptor = {\n  id: "ping",\n  method: "GET",\n  path: "/ping",\n  parameters: [],\n};',
    );
  });

  it('sends constants whose value the page states, and leaves others to the client', () => {
    const parameters = [
      parameter('query', 'Action', enumeration('string', 'List'), { ambient: 'constant' }),
      parameter('header', 'X-Version', integer, { ambient: 'constant', default: 3 }),
      parameter('header', 'X-Tenant', string, { ambient: 'constant' }),
      parameter('header', 'X-Sign', string, { ambient: 'signed', default: 'x' }),
    ];
    expect(printed(operation('list', { parameters }))).toContain(
      'parameters: [\n    { name: "Action", in: "query", value: "List" },\n    { name: "X-Version", in: "header", value: "3" },\n  ],',
    );
  });

  it('names the key of the input where the wire name is taken', () => {
    const parameters = [parameter('path', 'id', string), parameter('query', 'id', string)];
    expect(printed(operation('get', { parameters }))).toContain('{ name: "id", in: "query", key: "id_query" }');
  });

  it('names body, answer, success, errors and schemas', () => {
    const text = printed(
      operation('save', {
        requestBody: { contentType: 'application/json', required: true, type: ref('User'), examples: [], source: at(1) },
        responses: [{ status: '200', contentType: 'application/json', type: ref('User'), examples: [], source: at(1) }],
        success: { field: 'a.code', values: [0, 'OK'], source: at(1) },
        errors: [{ code: 1, message: 'm', source: at(1) }],
      }),
    );
    expect(text).toMatch(/^const operation: OperationDescriptor<User, SaveErrorEntry> = \{\n/);
    expect(text).toContain('body: { contentType: "application/json", from: "rest" }');
    expect(text).toContain('success: { field: "a.code", values: [0, "OK"] }');
    expect(text).toContain('errors: saveErrors');
    expect(text).toMatch(/inputSchema: userSchema,\n {2}outputSchema: userSchema,/);
  });

  it('does not check a file against a schema', () => {
    const type = { kind: 'scalar', name: 'binary' } as const;
    const text = printed(
      operation('download', { responses: [{ status: '200', contentType: 'image/png', type, examples: [], source: at(1) }] }),
    );
    expect(text).toContain('answer: "blob"');
    expect(text).not.toContain('outputSchema');
  });
});
