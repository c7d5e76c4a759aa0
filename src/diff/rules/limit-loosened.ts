import { limitChanges } from '../compare/limit-changes.ts';
import { limitsText } from '../compare/limits-text.ts';
import { isFull } from '../compare/pair.ts';
import type { ChangeRule } from '../rule.ts';

/** Limits that let through more than before. */
export const limitLoosened: ChangeRule = {
  name: 'limit-loosened',
  *find({ members, old, new: fresh }) {
    for (const member of members) {
      if (!isFull(member)) continue;
      const { loosened } = limitChanges(member.old, member.new, old, fresh);
      if (loosened.length === 0) continue;
      yield {
        subject: member.subject,
        what: limitsText(loosened, member.old.limits, member.new.limits),
        why: { en: 'what was fine is fine still', zh: '此前有效的值仍然有效' },
        bump: 'minor',
        before: member.old.source,
        after: member.new.source,
      };
    }
  },
};
