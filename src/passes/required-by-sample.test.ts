import { describe, expect, it } from 'vitest';
import { answered, fieldOf, operationOf, sampleOf, stated, string, structure } from '../checks/testing/sampled-model.ts';
import type { Field, JsonValue } from '../model/index.ts';
import { requiredBySample } from './required-by-sample.ts';
import { fieldIn, modelOf, runPass } from './testing/run-pass.ts';

const unstated: Partial<Field> = { evidence: { type: stated(1), required: stated(1, { rule: 'required/unstated' }) } };

function required(more: Partial<Field>, ...samples: JsonValue[]): boolean {
  return fieldIn(runPass(requiredBySample, answered([fieldOf(1, 'a', string, { ...unstated, ...more })], ...samples)).model, 'Answer', 'a')
    .required;
}

describe('requiredBySample', () => {
  it.each<[string, JsonValue[], boolean]>([
    ['every sample holds it', [{ a: 'x' }, { a: 'y' }], true],
    ['a sample lacks it', [{ a: 'x' }, { b: 'y' }], false],
    ['a sample holds null', [{ a: 'x' }, { a: null }], false],
    ['there is no sample', [], false],
  ])('where %s: %s', (_, samples, expected) => {
    expect(required({}, ...samples)).toBe(expected);
  });

  it.each([
    ['当请求失败时会返回', false],
    ['仅企业用户才有', false],
    ['可能为空', false],
    ['Only when the call fails', false],
    ['May be null', false],
    ['请求的标识', true],
  ])('%s: %s', (description, expected) => {
    expect(required({ description }, { a: 'x' })).toBe(expected);
  });

  it('leaves what the page states', () => {
    expect(required({ evidence: { type: stated(1), required: stated(1, { rule: 'required/column' }) } }, { a: 'x' })).toBe(false);
  });

  it('says so, with the place in the sample', () => {
    const { model } = runPass(requiredBySample, answered([fieldOf(1, 'a', string, unstated)], { a: 'x' }));
    expect(fieldIn(model, 'Answer', 'a').evidence.required).toMatchObject({
      via: 'sample',
      rule: 'required/in-every-sample',
      guess: expect.any(String),
      span: { line: 101 },
    });
  });

  it('speaks of answers, however deep, and not of requests', () => {
    const inner = structure('Inner', [fieldOf(2, 'b', string, unstated)]);
    const outer = structure('Outer', [fieldOf(1, 'a', { kind: 'ref', schema: 'Inner' }, unstated)]);
    const value = sampleOf({ a: { b: 'x' } });
    const asked = (side: 'request' | 'response'): boolean => {
      const operation = operationOf('ask', {
        [side === 'request' ? 'request' : 'answer']: { kind: 'ref', schema: 'Outer' },
        samples: [{ side, value }],
      });
      return fieldIn(runPass(requiredBySample, modelOf([outer, inner], [operation])).model, 'Inner', 'b').required;
    };
    expect([asked('response'), asked('request')]).toEqual([true, false]);
  });
});
