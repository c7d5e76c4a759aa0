import type { OperationInput } from '../../model/index.ts';
import type { Text } from '../change.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A call whose argument is put together otherwise, though each part of it may be as it was. */
export const inputReshaped: ChangeRule = {
  name: 'input-reshaped',
  *find({ operations, input }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      const reshaped = reshapings(input(old, 'old'), input(fresh, 'new'));
      for (const { what, why } of reshaped) {
        yield {
          subject: operationSubject(fresh, 'request'),
          what,
          why,
          breaks: ['senders'],
          bump: 'minor',
          before: old.requestBody?.source ?? old.source,
          after: fresh.requestBody?.source ?? fresh.source,
        };
      }
    }
  },
};

function* reshapings(before: OperationInput, after: OperationInput): Iterable<{ readonly what: Text; readonly why: Text }> {
  if (takesNothing(before) && !takesNothing(after)) {
    yield {
      what: { en: 'takes an argument now, before the options', zh: '调用新增了一个参数，位于选项之前' },
      why: { en: 'calls that give options alone stop compiling', zh: '只传选项的调用无法编译' },
    };
  }
  if (before.body !== after.body && before.body !== 'none' && after.body !== 'none') {
    const inside = after.body === 'body';
    yield {
      what: inside
        ? { en: 'the members of the body stand under `body` now', zh: '请求体的成员移到 `body` 之下' }
        : {
            en: 'the members of the body stand beside the parameters now, no more under `body`',
            zh: '请求体的成员不再位于 `body` 之下，而与参数并列',
          },
      why: { en: 'calls that give them at the old place stop compiling', zh: '在旧位置填写的调用无法编译' },
    };
  }
  for (const { key, parameter } of after.members) {
    const known = before.members.find((one) => one.parameter.name === parameter.name && one.parameter.in === parameter.in);
    if (!known || known.key === key) continue;
    yield {
      what: { en: `${quoted(known.key)} is called ${quoted(key)} now`, zh: `${quoted(known.key)} 改称 ${quoted(key)}` },
      why: { en: 'calls that give it under the old name stop compiling', zh: '使用旧名的调用无法编译' },
    };
  }
}

function takesNothing({ members, body }: OperationInput): boolean {
  return members.length === 0 && body === 'none';
}
