import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** An operation that no new page describes. */
export const operationRemoved: ChangeRule = {
  name: 'operation-removed',
  *find({ operations }) {
    for (const { old, new: fresh } of operations) {
      if (!old || fresh) continue;
      yield {
        subject: operationSubject(old),
        what: { en: 'removed', zh: '接口已删除' },
        why: {
          en: `${quoted(old.id)} is exported no more: calls of it stop compiling`,
          zh: `SDK 不再导出 ${quoted(old.id)}，调用它的代码无法编译`,
        },
        breaks: ['senders', 'readers'],
        bump: 'minor',
        before: old.source,
      };
    }
  },
};
