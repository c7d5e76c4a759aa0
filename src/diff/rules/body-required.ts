import type { Operation } from '../../model/index.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isFull } from '../compare/pair.ts';
import type { FullPair } from '../compare/pair.ts';
import type { Side } from '../compare/side.ts';
import { operationSubject } from '../compare/subjects.ts';
import { bodySchema, fieldsOf } from '../compare/transfers.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** A body that may be left out no more, or may be left out now. */
export const bodyRequired: ChangeRule = {
  name: 'body-required',
  *find(comparison) {
    const { operations, input } = comparison;
    for (const pair of operations.filter(isFull)) {
      const { old, new: fresh } = pair;
      const [one, other] = [old.requestBody, fresh.requestBody];
      if (!one || !other || one.required === other.required || isToldByMembers(pair, comparison)) continue;
      const now = input(fresh, 'new');
      const needed = other.required && (now.body === 'body' || (now.required && !input(old, 'old').required));
      const breaks = needed ? (['senders'] as const) : [];
      yield {
        subject: operationSubject(fresh, 'request'),
        what: other.required
          ? { en: 'the body is required now', zh: '请求体由可选改为必填' }
          : { en: 'the body is optional now', zh: '请求体由必填改为可选' },
        why: reasons(breaks, {
          senders: { en: 'calls without it stop compiling', zh: '没有请求体的调用无法编译' },
          readers: { en: '', zh: '' },
          none: other.required
            ? { en: 'none of its members is required, so that calls need not name it', zh: '其成员均可缺省，调用无需写出' }
            : { en: 'calls that give it are as good as before', zh: '带请求体的调用仍然有效' },
        }),
        breaks,
        bump: 'minor',
        before: one.source,
        after: other.source,
      };
    }
  },
};

/** A body must be there because something in it must: where that is new, it is told itself. */
function isToldByMembers({ old, new: fresh }: FullPair<Operation>, { input, old: before, new: after }: Comparison): boolean {
  if (input(old, 'old').body !== 'rest' || input(fresh, 'new').body !== 'rest') return false;
  const [olds, news] = [requiredNames(old, before), requiredNames(fresh, after)];
  return olds.length + news.length > 0 && !news.some((name) => olds.includes(name));
}

function requiredNames(operation: Operation, side: Side): string[] {
  const schema = bodySchema(operation, side);
  return schema ? fieldsOf(schema).flatMap(({ name, required }) => (required ? [name] : [])) : [];
}
