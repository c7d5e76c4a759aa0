import type { Operation } from '../../model/index.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import { bodySchema, fieldsOf } from '../compare/transfers.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** A body where there was none. */
export const bodyAdded: ChangeRule = {
  name: 'body-added',
  *find(comparison) {
    for (const { old, new: fresh } of comparison.operations.filter(isFull)) {
      if (old.requestBody || !fresh.requestBody) continue;
      const breaks = isNeeded(fresh, comparison) ? (['senders'] as const) : [];
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

/** Whether calls must be changed: not if all that must be there was given already, as parameters. */
function isNeeded(operation: Operation, { input, transfers, new: side }: Comparison): boolean {
  if (!operation.requestBody?.required) return false;
  if (input(operation, 'new').body === 'body') return true;
  const schema = bodySchema(operation, side);
  return schema !== undefined && fieldsOf(schema).some((field) => field.required && !transfers.some((transfer) => transfer.new === field));
}
