import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { waitingFlag } from './late-optimization.ts';

it('is asked for where Node optimizes early', () => {
  expect(waitingFlag('20.19.0')).toMatch(/^--interrupt-budget=\d+$/);
  expect(waitingFlag('22.12.0')).toMatch(/^--invocation-count-for-turbofan=\d+$/);
  expect(waitingFlag('24.0.0')).toBeUndefined();
});

it('is a flag that this Node knows', () => {
  const [name = '--version'] = waitingFlag(process.versions.node)?.split('=') ?? [];
  const options = execFileSync(process.execPath, [name === '--version' ? name : '--v8-options'], { encoding: 'utf8' });
  expect(options).toContain(name === '--version' ? 'v' : `${name} (`);
});
