import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** The same operation under another name: known by its endpoint, or guessed. */
export const operationRenamed: ChangeRule = {
  name: 'operation-renamed',
  *find({ operations }) {
    for (const { old, new: fresh, by } of operations.filter(isFull)) {
      if (old.id === fresh.id) continue;
      yield {
        subject: operationSubject(fresh),
        what: { en: `renamed from ${quoted(old.id)}`, zh: `由 ${quoted(old.id)} 更名` },
        why: {
          en: `${quoted(old.id)} is exported no more: calls of it stop compiling`,
          zh: `SDK 不再导出 ${quoted(old.id)}，调用它的代码无法编译`,
        },
        breaks: ['senders', 'readers'],
        bump: 'minor',
        guess: by === 'likeness',
        before: old.evidence.id,
        after: fresh.evidence.id,
      };
    }
  },
};
