import { errorPairs } from '../compare/error-pairs.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted, quotedValue } from '../words.ts';

/** A documented failure of the same code with another message. */
export const errorReworded: ChangeRule = {
  name: 'error-reworded',
  *find({ operations }) {
    for (const pair of operations.filter(isFull)) {
      for (const { old, new: fresh } of errorPairs(pair)) {
        if (!old || !fresh || old.message === fresh.message) continue;
        const change = `${quoted(old.message)} → ${quoted(fresh.message)}`;
        yield {
          subject: operationSubject(pair.new),
          what: { en: `message of error ${quotedValue(old.code)}: ${change}`, zh: `错误 ${quotedValue(old.code)} 的消息 ${change}` },
          why: { en: 'code that asks for the old message stops compiling', zh: '判断旧消息的代码无法编译' },
          breaks: ['readers'],
          bump: 'minor',
          before: old.source,
          after: fresh.source,
        };
      }
    }
  },
};
