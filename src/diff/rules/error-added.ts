import { errorPairs } from '../compare/error-pairs.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A failure that was not documented. */
export const errorAdded: ChangeRule = {
  name: 'error-added',
  *find({ operations }) {
    for (const pair of operations.filter(isFull)) {
      for (const { old, new: fresh } of errorPairs(pair)) {
        if (old || !fresh) continue;
        const entry = quoted(`${fresh.code} ${fresh.message}`);
        yield {
          subject: operationSubject(pair.new),
          what: { en: `new error ${entry}`, zh: `新增错误 ${entry}` },
          why: {
            en: 'a failure need not be a documented one, so that code is ready for others',
            zh: '失败未必都有文档，代码本应处理其他情况',
          },
          bump: 'minor',
          before: pair.old.source,
          after: fresh.source,
        };
      }
    }
  },
};
