import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';

/** No body any more. */
export const bodyRemoved: ChangeRule = {
  name: 'body-removed',
  *find({ operations }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      if (!old.requestBody || fresh.requestBody) continue;
      yield {
        subject: operationSubject(fresh, 'request'),
        what: { en: 'takes no body any more', zh: '不再有请求体' },
        why: { en: 'calls that give one stop compiling', zh: '带请求体的调用无法编译' },
        breaks: ['senders'],
        bump: 'minor',
        before: old.requestBody.source,
        after: fresh.source,
      };
    }
  },
};
