import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** A body where there was none. */
export const bodyAdded: ChangeRule = {
  name: 'body-added',
  *find({ operations, input }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      if (old.requestBody || !fresh.requestBody) continue;
      const now = input(fresh, 'new');
      const needed = fresh.requestBody.required && (now.body === 'body' || (now.required && !fresh.parameters.some(({ required, ambient }) => required && !ambient)));
      const breaks = needed ? (['senders'] as const) : [];
      yield {
        subject: operationSubject(fresh, 'request'),
        what: { en: 'takes a body', zh: '新增请求体' },
        why: reasons(breaks, {
          senders: { en: 'calls without it stop compiling', zh: '没有请求体的调用无法编译' },
          readers: { en: '', zh: '' },
          none: { en: 'it may be absent', zh: '可以缺省' },
        }),
        breaks,
        bump: 'minor',
        before: old.source,
        after: fresh.requestBody.source,
      };
    }
  },
};
