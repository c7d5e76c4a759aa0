import { isFull } from '../compare/pair.ts';
import { typeAtoms } from '../compare/type-atoms.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** Required before, optional now. */
export const fieldOptional: ChangeRule = {
  name: 'field-optional',
  *find({ members, old }) {
    for (const member of members) {
      const { subject, audiences } = member;
      if (!isFull(member) || !member.old.required || member.new.required) continue;
      // What is open may be `undefined` already.
      const isOpen = typeAtoms(member.old.type, old.schema).some(({ kind }) => kind === 'unknown');
      const breaks = audiences.filter((audience) => audience === 'readers' && !isOpen);
      yield {
        subject,
        what: { en: 'optional now', zh: '由必填改为可选' },
        why: reasons(breaks, {
          senders: { en: '', zh: '' },
          readers: {
            en: 'code that takes it to be there stops compiling: it may be `undefined`',
            zh: '认为它必有的代码无法编译：它可能是 `undefined`',
          },
          none: { en: 'requests that hold it are as good as before', zh: '含有它的请求仍然有效' },
        }),
        breaks,
        bump: 'minor',
        before: member.old.evidence.required,
        after: member.new.evidence.required,
      };
    }
  },
};
