import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import { bodySchema, fieldsOf } from '../compare/transfers.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** No body any more. */
export const bodyRemoved: ChangeRule = {
  name: 'body-removed',
  *find({ operations, transfers, old: side }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      if (!old.requestBody || fresh.requestBody) continue;
      const schema = bodySchema(old, side);
      const isSpared = schema !== undefined && fieldsOf(schema).every((field) => transfers.some((transfer) => transfer.old === field));
      const breaks = isSpared ? [] : (['senders'] as const);
      yield {
        subject: operationSubject(fresh, 'request'),
        what: { en: 'takes no body any more', zh: '不再有请求体' },
        why: reasons(breaks, {
          senders: { en: 'calls that give one stop compiling', zh: '带请求体的调用无法编译' },
          readers: { en: '', zh: '' },
          none: { en: 'its members are parameters now, and given as before', zh: '其成员改为参数，调用方式不变' },
        }),
        breaks,
        bump: 'minor',
        before: old.requestBody.source,
        after: fresh.source,
      };
    }
  },
};
