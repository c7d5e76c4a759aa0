import path from 'node:path';
import { expect, it } from 'vitest';
import { fixedPart } from './fixed-part.ts';

it.each([
  ['docs', 'docs'],
  ['docs/v1/**/*.md', 'docs/v1'],
  ['docs\\v1\\*.md', 'docs/v1'],
  ['docs/{a,b}/x.md', 'docs'],
  ['*.md', '.'],
  ['/*.md', '/'],
  ['/srv/docs/*.md', '/srv/docs'],
])('%s: %s', (input, fixed) => {
  expect(fixedPart(input).replaceAll(path.sep, '/')).toBe(fixed);
});
