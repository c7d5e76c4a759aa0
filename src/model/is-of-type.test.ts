import { expect, it } from 'vitest';
import { isOfType } from './is-of-type.ts';
import { nodeOfValue } from './json-node.ts';
import type { JsonValue } from './json.ts';
import type { TypeRef } from './type-ref.ts';

const span = { file: 'page.md', start: 0, end: 1, line: 1, column: 1 };
const scalar = (name: 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'binary'): TypeRef => ({ kind: 'scalar', name });

it.each<[TypeRef, JsonValue, boolean]>([
  [{ kind: 'unknown' }, {}, true],
  [scalar('string'), 'x', true],
  [scalar('string'), 1, false],
  [scalar('integer'), 1, true],
  [scalar('number'), 1.5, true],
  [scalar('boolean'), 'true', false],
  [scalar('null'), null, true],
  [scalar('string'), null, false],
  [scalar('binary'), 'x', true],
  [{ kind: 'array', items: scalar('string') }, [1], true],
  [{ kind: 'array', items: scalar('string') }, {}, false],
  [{ kind: 'object' }, {}, true],
  [{ kind: 'map', values: scalar('string') }, [], false],
  [{ kind: 'ref', schema: 'A' }, {}, true],
  [{ kind: 'ref', schema: 'A' }, 'x', false],
  [{ kind: 'enum', base: 'integer', values: [] }, 1, true],
  [{ kind: 'enum', base: 'string', values: [] }, 1, false],
  [{ kind: 'union', members: [scalar('string'), scalar('null')] }, null, true],
  [{ kind: 'union', members: [scalar('string'), scalar('null')] }, 1, false],
])('%j takes %j: %s', (type, value, expected) => {
  expect(isOfType(nodeOfValue(value, span), type)).toBe(expected);
});
