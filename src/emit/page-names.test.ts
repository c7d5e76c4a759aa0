import { expect, it } from 'vitest';
import { pageNames } from './page-names.ts';
import * as build from './testing/build-model.ts';

function nameOf(file: string, operations: readonly (readonly [file: string, relative: string])[]): string {
  const page = pageNames(
    build.model(
      [],
      operations.map(([path, relative], i) => build.operation(`call${i}`, { relative, source: build.provenance(1, {}, path) })),
    ),
  );
  return page(build.provenance(1, {}, file));
}

it.each([
  ['docs/user/update.md', 'user/update.md'],
  ['docs/types.md', 'types.md'],
  ['other/types.md', 'other/types.md'],
  ['/home/me/types.md', 'types.md'],
  ['../up/types.md', 'types.md'],
  ['C:\\docs\\types.md', 'types.md'],
])('%s is %s in documents', (file, name) => {
  expect(nameOf(file, [['docs/user/update.md', 'user/update.md']])).toBe(name);
});

it('takes the front of a path outside of the working folder away', () => {
  expect(nameOf('/data/pages/sub/types.md', [['/data/pages/a.md', 'a.md']])).toBe('sub/types.md');
});
