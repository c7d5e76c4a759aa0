import { expect, it } from 'vitest';
import { runOnce } from '../run-once.mjs';
import { profileOf } from './profile.mjs';
import { stagesOf } from './stages.mjs';

const measure = (name, from, to) => ({ name, start: from, duration: to - from });

it('adds up to the run, with what no stage names', () => {
  const timeline = {
    end: 95,
    measures: [measure('read', 20, 50), measure('keep', 50, 52), measure('write', 60, 80), measure('keep', 80, 85)],
  };
  const stages = stagesOf(timeline, 100);
  expect(stages.map(({ name, milliseconds }) => [name, milliseconds])).toEqual([
    ['start and modules', 20],
    ['read', 30],
    ['keep', 7],
    ['write', 20],
    ['other', 18],
    ['outside', 5],
  ]);
  expect(stages[2]).toMatchObject({ from: 50, to: 85 });
  expect(stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBe(100);
});

it('shares the time of stages that run side by side', () => {
  const timeline = { end: 50, measures: [measure('types', 10, 40), measure('client', 20, 30)] };
  expect(stagesOf(timeline, 50)).toEqual([
    { name: 'start and modules', milliseconds: 10 },
    { name: 'types', milliseconds: 25, from: 10, to: 40 },
    { name: 'client', milliseconds: 5, from: 20, to: 30 },
    { name: 'other', milliseconds: 10 },
    { name: 'outside', milliseconds: 0 },
  ]);
});

it('is all start where a program names no stage', () => {
  expect(stagesOf({ end: 30, measures: [] }, 40).map(({ milliseconds }) => milliseconds)).toEqual([30, 0, 10]);
});

it('reads what a process leaves in its timeline', async () => {
  const script = `const start = performance.now(); while (performance.now() < start + 20); performance.measure('work', { start });`;
  const run = await runOnce(['-e', script], { cwd: import.meta.dirname });
  const text = profileOf('a run', run);
  expect(text).toMatch(/^a run +ms +share +from +to\n/);
  expect(Number(/^work +(\d+)/m.exec(text)?.[1])).toBeGreaterThanOrEqual(20);
  expect(Number(/^all +(\d+)/m.exec(text)?.[1])).toBe(Math.round(run.seconds * 1000));
});
