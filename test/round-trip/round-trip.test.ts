import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Api } from './api.ts';
import { differences } from './differences.ts';
import { avoiding, known } from './known.ts';
import { randomApi } from './random-api.ts';
import { roundTrip } from './round-trip.ts';
import type { Shape } from './shape.ts';
import { shapes } from './shapes.ts';

// the same APIs on every run; to look for more: ROUND_TRIP_SEED=7 ROUND_TRIP_RUNS=1000 npx vitest run test/round-trip
const seed = Number(process.env['ROUND_TRIP_SEED'] ?? 1);
const numRuns = Number(process.env['ROUND_TRIP_RUNS'] ?? 80);
const timeout = 60_000 + numRuns * 500;

/** What was read otherwise of the smallest API that does not survive the shape, with its pages; nothing where all do. */
async function firstFailure(shape: Shape, runs: number, settle: (api: Api) => Api): Promise<string | undefined> {
  const survives = fc.asyncProperty(randomApi.map(settle), async (api) => {
    const { expected, actual } = await roundTrip(api, shape);
    return differences(expected, actual).length === 0;
  });
  const { counterexample } = await fc.check(survives, { seed, numRuns: runs });
  if (!counterexample) return undefined;
  const { expected, actual, pages } = await roundTrip(counterexample[0], shape);
  return [...differences(expected, actual), ...Object.values(pages)].join('\n\n');
}

describe('an API that is printed and read back is the same', () => {
  it.each(shapes)('as $name', { timeout }, async (shape) => {
    expect(await firstFailure(shape, numRuns, (api) => avoiding(api, shape.name))).toBeUndefined();
  });
});

describe('the list of known failures', () => {
  const entries = known.flatMap((one) => one.shapes.map((name) => ({ name, one, reason: one.reason })));

  it('names shapes that there are', () => {
    expect(entries.filter(({ name }) => !shapes.some((shape) => shape.name === name))).toEqual([]);
  });

  it.each(entries)('still needs $name: $reason', { timeout }, async ({ name, one }) => {
    const shape = shapes.find((each) => each.name === name);
    // some failures are rare
    const failure = shape && (await firstFailure(shape, numRuns * 5, (api) => avoiding(api, name, one)));
    expect(failure, 'it passes: take it off the list').toBeDefined();
  });
});

describe('what is printed', () => {
  it('is rich: nested three deep, listed, shared, with values, defaults and pipes', () => {
    const pages = fc
      .sample(randomApi, { seed, numRuns })
      .flatMap((api) => shapes.flatMap((shape) => shape.fit(api).operations.map((operation) => shape.print(operation, shape.fit(api)))));
    const text = pages.join('\n');
    const marks = ['├─├─├─', '&emsp;'.repeat(6), '[].', '枚举: ', '`a|b`', '`a\\|b`', '(默认)', 'array of [', '»»» '];
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
  });

  it('differs from what is read when the reader is wrong', () => {
    expect(differences({ a: { type: 'string' } }, { a: { type: 'number' }, b: 1 })).toEqual([
      '/a/type: "string" was meant, "number" was read',
      '/b: undefined was meant, 1 was read',
    ]);
  });
});
