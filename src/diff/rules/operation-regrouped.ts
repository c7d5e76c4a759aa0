import type { Operation } from '../../model/index.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** An operation that stands elsewhere in the client, though its name is the same. */
export const operationRegrouped: ChangeRule = {
  name: 'operation-regrouped',
  *find({ operations }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      const [before, after] = [callOf(old), callOf(fresh)];
      if (old.id !== fresh.id || before === after) continue;
      yield {
        subject: operationSubject(fresh),
        what: {
          en: `the client has it as ${quoted(after)}, no more as ${quoted(before)}`,
          zh: `客户端中由 ${quoted(before)} 改为 ${quoted(after)}`,
        },
        why: { en: 'calls through the client stop compiling', zh: '通过客户端的调用无法编译' },
        breaks: ['senders'],
        bump: 'minor',
        before: old.evidence.id,
        after: fresh.evidence.id,
      };
    }
  },
};

function callOf({ group, member }: Operation): string {
  return ['client', ...group, member].join('.');
}
