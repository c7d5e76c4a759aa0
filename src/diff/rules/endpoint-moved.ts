import type { Operation } from '../../model/index.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Another method or path. */
export const endpointMoved: ChangeRule = {
  name: 'endpoint-moved',
  *find({ operations }) {
    for (const { old, new: fresh, by } of operations.filter(isFull)) {
      if (endpointOf(old) === endpointOf(fresh)) continue;
      yield {
        subject: operationSubject(fresh),
        what: { en: `moved from ${quoted(endpointOf(old))}`, zh: `地址由 ${quoted(endpointOf(old))} 变更` },
        why: {
          en: 'the function stays; the new SDK calls the new address, an old SDK the old one',
          zh: '函数不变；新 SDK 调用新地址，旧 SDK 仍调用旧地址',
        },
        bump: 'minor',
        guess: by === 'likeness',
        before: old.method === fresh.method ? old.evidence.path : old.evidence.method,
        after: old.method === fresh.method ? fresh.evidence.path : fresh.evidence.method,
      };
    }
  },
};

function endpointOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}
