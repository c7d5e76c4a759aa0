import { beforeAll, describe, expect, it } from 'vitest';
import { diffModels } from '../../src/diff/index.ts';
import type { Audience } from '../../src/diff/index.ts';
import { baseModel } from './base-model.ts';
import { cases } from './cases.ts';
import { gatherFacts } from './facts.ts';
import type { Facts, Step } from './facts.ts';

const audiences: readonly Audience[] = ['senders', 'readers'];
const steps: readonly Step[] = cases.map(({ name, edit }) => ({ name, old: baseModel, new: edit(baseModel) }));

let facts: Facts;

beforeAll(async () => {
  facts = await gatherFacts(steps);
}, 300_000);

describe('a consumer of the old SDK', () => {
  it('has no trouble with the old SDK', () => {
    for (const { name } of steps) expect(facts.withOld.get(name), name).toEqual({ senders: [], readers: [] });
  });

  it.each(steps.map((step) => [step.name, step] as const))('finds true what is told when %s', (name, { old, new: fresh }) => {
    const told = new Set(diffModels(old, fresh).changes.flatMap(({ breaks }) => breaks));
    for (const audience of audiences) {
      const trouble = facts.withNew.get(name)?.[audience] ?? [];
      expect(trouble.length > 0, `${audience}: ${trouble.slice(0, 5).join('\n')}`).toBe(told.has(audience));
    }
  });
});
