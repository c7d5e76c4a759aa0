import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';

/** An operation that no old page describes. */
export const operationAdded: ChangeRule = {
  name: 'operation-added',
  *find({ operations }) {
    for (const { old, new: fresh } of operations) {
      if (old || !fresh) continue;
      yield {
        subject: operationSubject(fresh),
        what: { en: 'new operation', zh: '新增接口' },
        why: { en: 'nobody calls it yet', zh: '此前没有调用方' },
        bump: 'minor',
        after: fresh.source,
      };
    }
  },
};
