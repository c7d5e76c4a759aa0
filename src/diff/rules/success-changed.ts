import type { SuccessRule } from '../../model/index.ts';
import type { Text } from '../change.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted, reasons } from '../words.ts';

/** Another way to tell from the body of an answer whether the call succeeded. */
export const successChanged: ChangeRule = {
  name: 'success-changed',
  *find({ operations }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      if (conditionOf(old.success) === conditionOf(fresh.success)) continue;
      const breaks = fresh.success && !includes(fresh.success, old.success) ? (['readers'] as const) : [];
      yield {
        subject: operationSubject(fresh, 'answer'),
        what: successText(old.success, fresh.success),
        why: reasons(breaks, {
          senders: { en: '', zh: '' },
          readers: { en: 'recorded answers that were a success are thrown as a failure', zh: '此前视为成功的已录制响应会作为失败抛出' },
          none: { en: 'what was a success is one still', zh: '此前视为成功的仍为成功' },
        }),
        breaks,
        bump: 'minor',
        before: old.success?.source ?? old.source,
        after: fresh.success?.source ?? fresh.source,
      };
    }
  },
};

/** `"0"` and `0` are the same to the client. */
function valuesOf({ values }: SuccessRule): string[] {
  return [...new Set(values.map(String))].toSorted();
}

function includes(rule: SuccessRule, other: SuccessRule | undefined): boolean {
  const known = valuesOf(rule);
  return rule.field === other?.field && valuesOf(other).every((value) => known.includes(value));
}

function conditionOf(rule: SuccessRule | undefined): string {
  return rule ? `${rule.field} = ${valuesOf(rule).join(' | ')}` : '';
}

function successText(before: SuccessRule | undefined, after: SuccessRule | undefined): Text {
  const [one, other] = [quoted(conditionOf(before)), quoted(conditionOf(after))];
  if (!before) return { en: `success is ${other}`, zh: `成功条件为 ${other}` };
  if (!after) return { en: `success is ${one} no more: every answer is one`, zh: `取消成功条件 ${one}，一切响应均为成功` };
  return { en: `success is ${other}, no more ${one}`, zh: `成功条件 ${one} → ${other}` };
}
