import { beforeAll, describe, expect, it } from 'vitest';
import { diffModels } from '../../src/diff/index.ts';
import type { Audience } from '../../src/diff/index.ts';
import { baseModel } from './base-model.ts';
import { cases, combinations } from './cases.ts';
import { gatherTroubles } from './facts.ts';
import type { Step, Trouble } from './facts.ts';

const audiences: readonly Audience[] = ['senders', 'readers'];
const steps: readonly Step[] = [...cases, ...combinations(baseModel, 700)].map(({ name, edit }) => ({ name, new: edit(baseModel) }));

let troubles: ReadonlyMap<string, Trouble>;

beforeAll(async () => {
  troubles = await gatherTroubles(baseModel, steps);
}, 900_000);

describe('a consumer of the old SDK', () => {
  it('is none that nothing pleases', () => {
    expect(troubles.get('nothing changes')).toEqual({ senders: [], readers: [] });
  });

  it.each(steps.map((step) => [step.name, step] as const))('finds true what is told when %s', (name, step) => {
    const told = new Set(diffModels(baseModel, step.new).changes.flatMap(({ breaks }) => breaks));
    for (const audience of audiences) {
      const trouble = troubles.get(name)?.[audience] ?? [];
      expect(trouble.length > 0, `${audience}: ${trouble.slice(0, 5).join('\n')}`).toBe(told.has(audience));
    }
  });
});
