import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** A field or parameter that is there no more. */
export const fieldRemoved: ChangeRule = {
  name: 'field-removed',
  *find({ members, moves, transfers }) {
    for (const { old, new: fresh, subject, audiences, places } of members) {
      if (!old || fresh || [...moves, ...transfers].some((move) => move.old === old)) continue;
      yield {
        subject,
        what: { en: 'removed', zh: '已删除' },
        why: reasons(audiences, {
          senders: { en: 'requests that hold it stop compiling', zh: '含有它的请求无法编译' },
          readers: { en: 'code that reads it stops compiling', zh: '读取它的代码无法编译' },
          none: { en: 'the client sent it by itself', zh: '此前由客户端自动发送' },
        }),
        breaks: audiences,
        bump: 'minor',
        before: old.source,
        after: places.new,
      };
    }
  },
};
