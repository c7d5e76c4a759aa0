import type { Limits } from '../../model/index.ts';
import type { Text } from '../change.ts';
import { quoted } from '../words.ts';
import type { LimitName } from './limit-changes.ts';

/** Limits before and now. */
export function limitsText(names: readonly LimitName[], before: Limits, after: Limits): Text {
  const one = (name: LimitName, none: string): string => `${name} ${shown(before[name], none)} → ${shown(after[name], none)}`;
  return { en: names.map((name) => one(name, 'none')).join(', '), zh: names.map((name) => one(name, '无')).join('，') };
}

function shown(limit: number | string | undefined, none: string): string {
  return limit === undefined ? none : quoted(String(limit));
}
