import { describe, expect, it } from 'vitest';
import { fieldOf, number, oneOf, operationOf, sampleOf, stated, string, structure } from '../checks/testing/sampled-model.ts';
import type { Field, JsonValue, TypeRef } from '../model/index.ts';
import { shareEnums } from './share-enums.ts';
import { fieldIn, modelOf, runPass } from './testing/run-pass.ts';

const description = '用户目录的同步类型';
const listed = fieldOf(1, 'kind', oneOf(1, 'a', 'b'), { description: `${description}。枚举值：a,b` });
const bare = (more: Partial<Field> = {}, type: TypeRef = string): Field => fieldOf(2, 'kind', type, { description, ...more });

function shared(to: Field, from: readonly Field[] = [listed], sample?: JsonValue): string | undefined {
  const samples = sample === undefined ? [] : [{ side: 'response' as const, value: sampleOf(sample) }];
  const model = modelOf(
    [...from.map((field, index) => structure(`From${index}`, [field])), structure('To', [to])],
    [operationOf('ask', { answer: { kind: 'ref', schema: 'To' }, samples })],
  );
  return runPass(shareEnums, model).types[`To.${to.name}`];
}

describe('shareEnums', () => {
  it('lends values to a field of the same name, type and words, and says from where', () => {
    expect(shared(bare())).toBe('string<a|b>');
    expect(shared(bare({}, { kind: 'array', items: string }))).toBe('string<a|b>[]');
    const { model } = runPass(shareEnums, modelOf([structure('From', [listed]), structure('To', [bare()])]));
    expect(fieldIn(model, 'To', 'kind').evidence.type).toMatchObject({
      rule: 'enum/shared',
      guess: expect.stringContaining('line 1 of page.md'),
    });
  });

  it.each<[string, Field, Field[], JsonValue | undefined]>([
    ['of another name', fieldOf(2, 'other', string, { description }), [listed], undefined],
    ['of another type', bare({}, number), [listed], undefined],
    ['of other words', bare({ description: '另一种同步的类型' }), [listed], undefined],
    ['of too few words', fieldOf(2, 'kind', string, { description: '状态' }), [{ ...listed, description: '状态。枚举值：a,b' }], undefined],
    ['with a format', bare({}, { kind: 'scalar', name: 'string', format: 'date' }), [listed], undefined],
    ['that the config settled', bare({ evidence: { type: stated(1, { via: 'config' }), required: stated(1) } }), [listed], undefined],
    ['that a sample speaks against', bare(), [listed], { kind: 'z' }],
    ['that an example speaks against', bare({ examples: ['z'] }), [listed], undefined],
    ['whose listings disagree', bare(), [listed, { ...listed, type: oneOf(1, 'a', 'c') }], undefined],
  ])('lends nothing to a field %s', (_, to, from, sample) => {
    expect(shared(to, from, sample)).not.toContain('<');
  });

  it.each(['enum/bare-bullet-list', 'enum/valued-list', 'enum/weakly-cued-list'])('lends nothing that %s read', (rule) => {
    const type: TypeRef = { kind: 'enum', base: 'string', values: [{ value: 'a', source: stated(1, { rule }) }] };
    expect(shared(bare(), [{ ...listed, type }])).toBe('string');
  });

  it('lends to a field whose own list no word announced', () => {
    const type: TypeRef = { kind: 'enum', base: 'string', values: [{ value: 'a', source: stated(1, { rule: 'enum/valued-list' }) }] };
    expect(shared(bare({}, type))).toBe('string<a|b>');
  });
});
