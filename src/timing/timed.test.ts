import { expect, it } from 'vitest';
import { timed } from './timed.ts';

const durations = (stage: string): number[] => performance.getEntriesByName(stage, 'measure').map(({ duration }) => duration);

it('gives what the work gives, and leaves how long it took', async () => {
  const slow = async (): Promise<string> => new Promise((done) => setTimeout(() => done('done'), 20));
  expect(await timed('timed/slow', slow)).toBe('done');
  expect(durations('timed/slow')).toEqual([expect.closeTo(20, -3)]);
});

it('leaves it for work that fails, too', async () => {
  await expect(timed('timed/failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(durations('timed/failing')).toHaveLength(1);
});
