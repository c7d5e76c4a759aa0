import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics/index.ts';
import { checks, runChecks } from './checks.ts';
import { answered, boolean, fieldOf, oneOf, string } from './testing/sampled-model.ts';

test('every rule of the list runs, in its order', () => {
  const found: Diagnostic[] = [];
  runChecks(
    answered([fieldOf(7, 'kind', oneOf(7, 'a')), fieldOf(8, 'flag', boolean), fieldOf(9, 'Flag', string)], { kind: 'b', flag: 1, more: 2 }),
    (diagnostic) => found.push(diagnostic),
  );
  expect(found.map(({ code }) => code)).toEqual(['check/sample-type', 'check/sample-enum', 'check/sample-surplus', 'check/names-by-case']);
});

test('rules have names of their own', () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});
