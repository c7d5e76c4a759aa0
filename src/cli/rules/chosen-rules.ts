import { nearestName, roomOfCode } from '../../diagnostics/index.ts';
import { UsageError } from '../usage-error.ts';
import type { Rule } from './rule-list.ts';

/** The rules that words name: codes, rooms (`check`) or all of a room (`check/*`); all, where there are no words. */
export function chosenRules(rules: readonly Rule[], words: readonly string[]): readonly Rule[] {
  if (words.length === 0) return rules;
  const named = new Set(words.flatMap((word) => rulesOf(rules, word)));
  return rules.filter((rule) => named.has(rule));
}

function rulesOf(rules: readonly Rule[], word: string): readonly Rule[] {
  const wanted = word.replace(/\/\*$/, '');
  const found = rules.filter(({ code }) => code === word || roomOfCode(code) === wanted);
  if (found.length > 0) return found;
  const near = nearestName(
    word,
    rules.flatMap(({ code }) => [code, roomOfCode(code)]),
  );
  throw new UsageError(
    `there is no diagnostic \`${word}\``,
    near === undefined ? '`md2sdk rules` lists all of them' : `did you mean \`${near}\`?`,
  );
}
