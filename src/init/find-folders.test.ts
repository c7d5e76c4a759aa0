import { expect, it } from 'vitest';
import { findFolders } from './find-folders.ts';
import type { FoundPage } from './find-folders.ts';

/** Pages, each with an endpoint of its own unless it is given. */
function pages(...paths: string[]): FoundPage[] {
  return paths.map((each) => {
    const [path = '', endpoint = path] = each.split(' ');
    return { path, endpoints: endpoint === '-' ? [] : [endpoint] };
  });
}

it.each<[string, string[], string[]]>([
  ['a folder of pages', ['docs/a.md', 'docs/b.md'], ['docs']],
  ['a folder in a folder', ['docs/api/a.md', 'docs/guide.md -'], ['docs/api']],
  ['pages beside folders of pages', ['docs/a.md', 'docs/users/b.md'], ['docs']],
  ['sections of one API', ['docs/users/a.md', 'docs/orders/b.md'], ['docs']],
  ['folders in a folder for several', ['docs-input/shop/a.md', 'docs-input/bank/b.md'], ['docs-input/shop', 'docs-input/bank']],
  ['a README beside them', ['docs-input/README.md', 'docs-input/shop/a.md', 'README.md'], ['docs-input/shop']],
  ['several folders at the top', ['api/a.md', 'docs/b.md'], ['api', 'docs']],
  ['versions', ['docs/v1/a.md', 'docs/v2/b.md', 'docs/2.0-beta/c.md'], ['docs/v1', 'docs/v2', 'docs/2.0-beta']],
  ['sections that describe the same call', ['docs/shop/a.md /x', 'docs/bank/a.md /x'], ['docs/shop', 'docs/bank']],
  ['pages at the top', ['a.md', 'README.md -'], ['']],
  ['nothing', ['docs/a.md -'], []],
])('finds %s', (_, paths, folders) => {
  expect(findFolders(pages(...paths), '').map(({ folder }) => folder)).toEqual(folders);
});

it('takes the language with the most pages, and names the others', () => {
  const found = findFolders(pages('docs/en/a.md /a', 'docs/zh-CN/a.md /a', 'docs/zh-CN/b.md /b', 'docs/ja/a.md /a'), '');
  expect(found).toEqual([{ folder: 'docs/zh-CN', translations: ['docs/en', 'docs/ja'] }]);
});

it('stays inside the folder that it is asked of', () => {
  expect(findFolders(pages('docs/users/a.md'), 'docs')).toEqual([{ folder: 'docs/users', translations: [] }]);
});
