import { isAmbient } from '../compare/members.ts';
import type { ChangeRule } from '../rule.ts';
import { isFull } from '../compare/pair.ts';
import { reasons } from '../words.ts';

/** A parameter that the caller gave and the client sends by itself now, or the other way round. */
export const parameterAmbient: ChangeRule = {
  name: 'parameter-ambient',
  *find({ members }) {
    for (const member of members) {
      if (!isFull(member) || isAmbient(member.old) === isAmbient(member.new)) continue;
      const given = isAmbient(member.old);
      const breaks = given && !member.new.required ? [] : (['senders'] as const);
      yield {
        subject: member.subject,
        what: given
          ? { en: 'given with each call now', zh: '改为由每次调用提供' }
          : { en: 'sent by the client itself now', zh: '改为由客户端自动发送' },
        why: reasons(breaks, {
          senders: given
            ? { en: 'calls that lack it stop compiling', zh: '缺少它的调用无法编译' }
            : { en: 'calls that give it stop compiling', zh: '提供它的调用无法编译' },
          readers: { en: '', zh: '' },
          none: { en: 'it may be absent', zh: '可以缺省' },
        }),
        breaks,
        bump: 'minor',
        before: member.old.source,
        after: member.new.source,
      };
    }
  },
};
