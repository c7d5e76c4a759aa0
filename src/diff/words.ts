import type { JsonValue } from '../model/index.ts';
import type { Audience, Text } from './change.ts';

/** Why a change is what it is to each of those whom it breaks; `none` where it breaks nobody. */
export function reasons(breaks: readonly Audience[], texts: Readonly<Record<Audience | 'none', Text>>): Text {
  if (breaks.length === 0) return texts.none;
  const said = [...new Set(breaks.map((audience) => texts[audience]))];
  return { en: said.map(({ en }) => en).join('; '), zh: said.map(({ zh }) => zh).join('；') };
}

const longest = 60;

/** Words of a page inside a sentence: in backticks, in one line, no longer than a line bears. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  const letters = [...line];
  return `\`${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line}\``;
}

export function quotedValue(value: JsonValue): string {
  return quoted(JSON.stringify(value));
}

const shownValues = 6;

/** A few of many. */
export function quotedValues(values: readonly JsonValue[]): Text {
  return listed(values.map(quotedValue));
}

export function quotedNames(names: readonly string[]): Text {
  return listed(names.map(quoted));
}

function listed(words: readonly string[]): Text {
  const shown = words.slice(0, shownValues);
  const more = words.length - shown.length;
  return {
    en: [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', '),
    zh: shown.join('、') + (more > 0 ? ` 等 ${words.length} 个` : ''),
  };
}
