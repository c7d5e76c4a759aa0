import { expect, it } from 'vitest';
import { createVocabulary } from '../vocabulary/index.ts';
import { settledTypes } from './settled-types.ts';
import { typeText } from './testing/type-text.ts';

it('reads types as a config writes them', () => {
  const types = settledTypes({ 'LangUnit.value': 'string', 'User.tags': 'string[]', 'User.age': 'number | null' }, createVocabulary());
  expect([...types].map(([place, type]) => `${place}: ${typeText(type)}`)).toEqual([
    'LangUnit.value: string',
    'User.tags: string[]',
    'User.age: number | null',
  ]);
});
