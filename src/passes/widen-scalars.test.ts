import { describe, expect, it } from 'vitest';
import { answered, boolean, fieldOf, number, stated, string } from '../checks/testing/sampled-model.ts';
import type { Field, JsonValue, TypeRef } from '../model/index.ts';
import { fieldIn, runPass } from './testing/run-pass.ts';
import { widenScalars } from './widen-scalars.ts';

const widened = (type: TypeRef, values: readonly JsonValue[], more: Partial<Field> = {}): string | undefined =>
  runPass(widenScalars, answered([fieldOf(1, 'a', type, more)], ...values.map((a) => ({ a })))).types['Answer.a'];

describe('widenScalars', () => {
  it.each<[TypeRef, JsonValue[], string]>([
    [boolean, ['中文', 'English'], 'boolean | string'],
    [number, ['x', 'y', true], 'number | string | boolean'],
    // One value alone may be a slip.
    [boolean, ['中文'], 'boolean'],
    [boolean, ['中文', '中文'], 'boolean'],
    // Quotes around a right value are one too, and null says nothing.
    [boolean, ['true', 'false'], 'boolean'],
    [number, ['1', '2', null], 'number'],
    [string, ['x', 'y'], 'string'],
    // Where shapes disagree the table stands.
    [string, [{ a: 1 }, { b: 1 }], 'string'],
    [{ kind: 'scalar', name: 'binary' }, [1, 2], 'binary'],
    [{ kind: 'array', items: string }, [1, 2], 'string[]'],
  ])('%j with %j is %s', (type, values, expected) => {
    expect(widened(type, values)).toBe(expected);
  });

  it('says so, and leaves what the config settled', () => {
    const { model } = runPass(widenScalars, answered([fieldOf(1, 'a', boolean)], { a: 'x' }, { a: 'y' }));
    expect(fieldIn(model, 'Answer', 'a').evidence.type).toMatchObject({
      rule: 'type/widened',
      guess: 'the table says `boolean` and a sample holds "x"',
    });
    expect(widened(boolean, ['x', 'y'], { evidence: { type: stated(1, { via: 'config' }), required: stated(1) } })).toBe('boolean');
  });
});
