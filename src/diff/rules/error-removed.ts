import { errorPairs } from '../compare/error-pairs.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A failure that is documented no more. */
export const errorRemoved: ChangeRule = {
  name: 'error-removed',
  *find({ operations }) {
    for (const pair of operations.filter(isFull)) {
      for (const { old, new: fresh } of errorPairs(pair)) {
        if (!old || fresh) continue;
        const entry = quoted(`${old.code} ${old.message}`);
        yield {
          subject: operationSubject(pair.new),
          what: { en: `error ${entry} removed`, zh: `删除错误 ${entry}` },
          why: { en: 'code that asks for it stops compiling', zh: '判断该错误的代码无法编译' },
          breaks: ['readers'],
          bump: 'minor',
          before: old.source,
          after: pair.new.source,
        };
      }
    }
  },
};
