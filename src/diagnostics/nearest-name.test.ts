import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

it('finds the name that was meant', () => {
  expect(nearestName('enpoint', ['name', 'endpoint', 'input'])).toBe('endpoint');
  expect(nearestName('OUT', ['input', 'out'])).toBe('out');
  expect(nearestName('generat', ['generate', 'general'])).toBe('generate');
  expect(nearestName('quite', ['quiet', 'input'])).toBe('quiet');
});

it('finds nothing where no name is near', () => {
  expect(nearestName('colour', ['name', 'input'])).toBeUndefined();
  expect(nearestName('x', ['a', 'b'])).toBeUndefined();
  expect(nearestName('x', [])).toBeUndefined();
});
