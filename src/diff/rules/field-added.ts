import { isAmbient } from '../compare/members.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted, reasons } from '../words.ts';
import { typeText } from '../compare/type-text.ts';

/** A field or parameter that was not there. */
export const fieldAdded: ChangeRule = {
  name: 'field-added',
  *find({ members, moves, transfers }) {
    for (const { old, new: fresh, subject, audiences, places } of members) {
      if (old || !fresh || [...moves, ...transfers].some((move) => move.new === fresh) || isAmbient(fresh)) continue;
      const breaks = fresh.required ? audiences : [];
      const type = quoted(typeText(fresh.type));
      yield {
        subject,
        what: fresh.required
          ? { en: `added, required, ${type}`, zh: `新增，必填，${type}` }
          : { en: `added, optional, ${type}`, zh: `新增，可选，${type}` },
        why: reasons(breaks, {
          senders: {
            en: 'requests that lack it stop compiling, and are refused before they are sent',
            zh: '缺少它的请求无法编译，发送前即被拒绝',
          },
          readers: { en: 'recorded answers lack it, and stop validating', zh: '已录制的响应缺少它，无法通过校验' },
          none: { en: 'it may be absent', zh: '可以缺省' },
        }),
        breaks,
        bump: 'minor',
        before: places.old,
        after: fresh.source,
      };
    }
  },
};
