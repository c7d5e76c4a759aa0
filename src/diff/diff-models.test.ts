import { expect, it } from 'vitest';
import * as build from '../emit/testing/build-model.ts';
import { richModel } from '../emit/testing/rich-model.ts';
import { diffModels } from './diff-models.ts';
import { shop } from './testing/shop.ts';

it('finds nothing between a model and itself, whatever it holds and in whatever order', () => {
  const model = richModel();
  expect(diffModels(model, model)).toEqual({ name: 'rich', changes: [] });
  const turned = { ...model, schemas: model.schemas.toReversed(), operations: model.operations.toReversed() };
  expect(diffModels(model, turned).changes).toEqual([]);
});

it('tells of operations before structures, as the new pages have them, and of what is gone behind', () => {
  const operation = (id: string) => build.operation(id, { path: `/${id}`, title: id });
  const old = build.model([build.schema('Gone', build.object(build.field('a', build.string)))], [operation('zebra'), operation('apple')]);
  const fresh = build.model(
    [build.schema('Fresh', build.alias(build.string))],
    [operation('melon'), { ...operation('apple'), deprecated: true }],
  );
  expect(diffModels(old, fresh).changes.map(({ subject, rule }) => `${subject.name} ${rule}`)).toEqual([
    'melon operation-added',
    'apple deprecated',
    'zebra operation-removed',
    'Fresh structure-added',
    'Gone structure-removed',
  ]);
});

it('asks of the version what the strongest change asks', () => {
  const field = build.field('a', build.string);
  expect(diffModels(shop(), shop({ request: [field] })).bump).toBe('minor');
  expect(diffModels(shop({ request: [field] }), shop()).bump).toBe('major');
  expect(diffModels(shop({ title: 'A' }), shop({ title: 'B' })).bump).toBe('patch');
  expect(diffModels(shop(), shop())).not.toHaveProperty('bump');
});

it('knows a member by its name, even one that objects have by themselves', () => {
  const names = ['__proto__', 'constructor', 'toString'].map((name) => build.field(name, build.string));
  expect(diffModels(shop({ answer: names }), shop({ answer: names })).changes).toEqual([]);
  expect(diffModels(shop(), shop({ answer: names })).changes).toHaveLength(3);
});
