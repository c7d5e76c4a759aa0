import { isFull } from '../compare/pair.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** Optional before, required now. */
export const fieldRequired: ChangeRule = {
  name: 'field-required',
  *find({ members }) {
    for (const member of members) {
      const { subject, audiences } = member;
      if (!isFull(member) || member.old.required || !member.new.required) continue;
      yield {
        subject,
        what: { en: 'required now', zh: '由可选改为必填' },
        why: reasons(audiences, {
          senders: {
            en: 'requests that lack it stop compiling, and are refused before they are sent',
            zh: '缺少它的请求无法编译，发送前即被拒绝',
          },
          readers: { en: 'recorded answers that lack it stop validating', zh: '缺少它的已录制响应无法通过校验' },
          none: { en: 'the client sends it by itself', zh: '由客户端自动发送' },
        }),
        breaks: audiences,
        bump: 'minor',
        before: member.old.evidence.required,
        after: member.new.evidence.required,
      };
    }
  },
};
