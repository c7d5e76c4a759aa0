import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** A body that may be left out no more, or may be left out now. */
export const bodyRequired: ChangeRule = {
  name: 'body-required',
  *find({ operations, input }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      const [one, other] = [old.requestBody, fresh.requestBody];
      if (!one || !other || one.required === other.required) continue;
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
