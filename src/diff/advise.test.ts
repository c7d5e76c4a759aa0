import { expect, it } from 'vitest';
import { advise } from './advise.ts';
import type { Bump } from './change.ts';

it.each<[Bump, string, string]>([
  ['major', '1.4.2', '2.0.0'],
  ['minor', '1.4.2', '1.5.0'],
  ['patch', '1.4.2', '1.4.3'],
  ['major', '0.4.2', '0.5.0'],
  ['minor', '0.4.2', '0.4.3'],
  ['patch', '2.0.0-beta.1', '2.0.1'],
])('%s: %s → %s', (bump, from, to) => {
  expect(advise({ name: 'shop', changes: [], bump }, from)).toEqual({ bump, version: { from, to } });
});

it('names no version that it does not know', () => {
  expect(advise({ name: 'shop', changes: [], bump: 'major' }, '2024-01')).toEqual({ bump: 'major' });
  expect(advise({ name: 'shop', changes: [], bump: 'major' })).toEqual({ bump: 'major' });
});

it('advises nothing where nothing changed', () => {
  expect(advise({ name: 'shop', changes: [] }, '1.0.0')).toEqual({});
});
