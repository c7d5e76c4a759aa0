import { expect, it } from 'vitest';
import { markedLanguage } from './page-language.ts';

it.each([
  ['zh/a.md', 'a', 'zh'],
  ['docs/en-US/user/a.md', 'docs/user/a', 'en'],
  ['a.zh.md', 'a', 'zh'],
  ['b/a_zh_CN.md', 'b/a', 'zh'],
  ['a-en.md', 'a', 'en'],
  ['中文/a.md', 'a', 'zh'],
  ['a.md', 'a', undefined],
  ['token.md', 'token', undefined],
  ['en.md', 'en', undefined],
])('%s is %s in %s', (file, bare, language) => {
  expect(markedLanguage(file)).toEqual({ bare, ...(language && { language }) });
});
