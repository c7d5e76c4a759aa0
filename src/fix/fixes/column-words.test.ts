import { expect, it } from 'vitest';
import { mendLines } from '../testing/mend-text.ts';

it.each([
  ['Requird', 'Required'],
  ['requird', 'required'],
  ['REQUIRD', 'REQUIRED'],
  ['**Requird**', '**Required**'],
])('%s becomes %s', async (written, mended) => {
  const rest = ['|--|--|--|', '| id | string | yes |'];
  expect(await mendLines(`| Name | Type | ${written} |`, ...rest)).toEqual([`| Name | Type | ${mended} |`, ...rest]);
});

it('a word that is unknown stays', async () => {
  const lines = ['| Name | Type | Flavour |', '|--|--|--|', '| id | string | sweet |'];
  expect(await mendLines(...lines)).toEqual(lines);
});
