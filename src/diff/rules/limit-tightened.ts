import { limitChanges } from '../compare/limit-changes.ts';
import { limitsText } from '../compare/limits-text.ts';
import { isFull } from '../compare/pair.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** Limits that refuse what was fine. */
export const limitTightened: ChangeRule = {
  name: 'limit-tightened',
  *find({ members, old, new: fresh }) {
    for (const member of members) {
      if (!isFull(member)) continue;
      const { tightened } = limitChanges(member.old, member.new, old, fresh);
      if (tightened.length === 0) continue;
      yield {
        subject: member.subject,
        what: limitsText(tightened, member.old.limits, member.new.limits),
        why: reasons(member.audiences, {
          senders: { en: 'values that were fine are refused before they are sent', zh: '此前有效的值在发送前被拒绝' },
          readers: { en: 'recorded answers beyond it stop validating', zh: '超出限制的已录制响应无法通过校验' },
          none: { en: 'the client sends it by itself', zh: '由客户端自动发送' },
        }),
        breaks: member.audiences,
        bump: 'minor',
        before: member.old.source,
        after: member.new.source,
      };
    }
  },
};
