import { expect, test } from 'vitest';
import type { TypeRef } from '../model/index.ts';
import { checkContext } from './check-context.ts';
import { sampleEnum } from './sample-enum.ts';
import { answered, at, fieldOf, oneOf } from './testing/sampled-model.ts';

test('a value that the page does not list stands at the sample, with the place of the list', () => {
  const [diagnostic, ...others] = sampleEnum.run(
    checkContext(answered([fieldOf(7, 'system', oneOf(8, 'iOS', 'Android'))], { system: 'ios' }, { system: 'iOS' })),
  );
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({ code: 'check/sample-enum', severity: 'warning', span: at(101) });
  expect(diagnostic?.message).toBe('`system` is `"ios"` in the sample, which the page does not list');
  expect(diagnostic?.related).toEqual([{ message: 'the page lists `iOS`, `Android`', span: at(8) }]);
});

test('several values of one field are one cause', () => {
  const list: TypeRef = { kind: 'array', items: oneOf(8, 1, 2) };
  const [diagnostic, ...others] = sampleEnum.run(checkContext(answered([fieldOf(7, 'kinds', list)], { kinds: [1, 3, 4, 3] })));
  expect(others).toEqual([]);
  expect(diagnostic?.message).toBe('`kinds` is `3`, `4` in the sample, which the page does not list');
  expect(diagnostic?.related?.[1]).toEqual({ message: '`4` stands here', span: at(104) });
});

test('an enum that may be null takes its values and null', () => {
  const type: TypeRef = { kind: 'union', members: [oneOf(8, 'a', 'b'), { kind: 'scalar', name: 'null' }] };
  expect(sampleEnum.run(checkContext(answered([fieldOf(7, 'kind', type)], { kind: 'a' }, { kind: null })))).toEqual([]);
  expect(sampleEnum.run(checkContext(answered([fieldOf(7, 'kind', type)], { kind: 'c' })))).toHaveLength(1);
});

test('empty text and the name of the type stand for a value', () => {
  expect(sampleEnum.run(checkContext(answered([fieldOf(7, 'kind', oneOf(8, 'a', 'b'))], { kind: '' }, { kind: 'string' })))).toEqual([]);
});
