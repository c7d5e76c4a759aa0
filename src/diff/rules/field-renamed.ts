import { isFull } from '../compare/pair.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted, reasons } from '../words.ts';

/** A field that looks like one that is gone. */
export const fieldRenamed: ChangeRule = {
  name: 'field-renamed',
  *find({ members }) {
    for (const member of members) {
      const { subject, audiences } = member;
      if (!isFull(member) || member.old.name === member.new.name) continue;
      yield {
        subject,
        what: { en: `renamed from ${quoted(member.old.name)}`, zh: `由 ${quoted(member.old.name)} 更名` },
        why: reasons(audiences, {
          senders: { en: 'requests that hold the old name stop compiling', zh: '使用旧名的请求无法编译' },
          readers: { en: 'code that reads the old name stops compiling', zh: '读取旧名的代码无法编译' },
          none: { en: 'the client sends it by itself', zh: '由客户端自动发送' },
        }),
        breaks: audiences,
        bump: 'minor',
        guess: true,
        before: member.old.source,
        after: member.new.source,
      };
    }
  },
};
