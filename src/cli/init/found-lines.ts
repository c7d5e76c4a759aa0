import { visible } from '../../diagnostics/index.ts';
import type { Guess, Languages } from '../../init/index.ts';
import { counted } from '../counted.ts';
import type { FoundApi } from './survey-pages.ts';

/** Says what an API's pages were found to hold. */
export function foundLines({ input, pages, operations, guess, errors, languages, nesting, translations }: FoundApi): string[] {
  const inputs = typeof input === 'string' ? input : input.join(' ');
  const marks = nesting.length === 0 ? [] : [`rows nested by ${nesting.map((mark) => `\`${mark}\``).join(' and ')}`];
  const facts = [counted(pages, 'page'), counted(operations, 'operation'), spoken(languages), ...marks];
  return [
    `found ${visible(inputs)}: ${facts.join(', ')}`,
    guess
      ? `  ${counted(guess.unplaced, 'operation')} without an endpoint; a rule for them, by a guess: ${ruleText(guess)}`
      : '  all endpoints are stated',
    ...translations.map((folder) => `  ${visible(folder)}: the same in another language; an SDK is made of one`),
    ...(errors > 0 ? [`  ${counted(errors, 'error')} in these pages: \`md2sdk lint\` tells them`] : []),
  ];
}

function spoken({ zh, en, other }: Languages): string {
  const named = [
    [zh, 'Chinese'],
    [en, 'English'],
    [other, 'other languages'],
  ] as const;
  const there = named.filter(([count]) => count > 0);
  return there.length === 1 ? `in ${there[0]?.[1] ?? ''}` : there.map(([count, language]) => `${count} in ${language}`).join(' and ');
}

function ruleText({ rule: { method, path } }: Guess): string {
  return `\`${[method, path].filter((part) => part !== undefined).join(' ')}\``;
}
