import fc from 'fast-check';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { emitContext } from './emit-context.ts';
import { arbitraryModel } from './testing/arbitrary-model.ts';
import { types } from './types/index.ts';
import { validators } from './validators/index.ts';

it.each([types, validators])(
  '$name are laid out as prettier would, whatever their length',
  async (emitter) => {
    await fc.assert(
      fc.asyncProperty(arbitraryModel, async (model) => {
        const files = await emitter.emit(emitContext(model, { toolVersion: '0' }), []);
        for (const { path, content } of files) expect(await format(content, { filepath: path })).toBe(content);
      }),
      { numRuns: 40, seed: 1 },
    );
  },
  120_000,
);
