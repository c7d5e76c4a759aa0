import type { ChangeRule } from '../rule.ts';
import { quoted, reasons } from '../words.ts';
import { fieldSubject } from '../compare/subjects.ts';

/** A field that stands in another structure, one level up or down. */
export const fieldMoved: ChangeRule = {
  name: 'field-moved',
  *find({ moves, new: fresh }) {
    for (const { old, new: field, from, to, audiences } of moves) {
      const before = quoted(`${from.name}.${old.name}`);
      const after = quoted(`${to.name}.${field.name}`);
      yield {
        subject: fieldSubject(to, field.name, fresh),
        what: { en: `moved from ${before} to ${after}`, zh: `由 ${before} 移至 ${after}` },
        why: reasons(audiences, {
          senders: { en: 'requests that hold it at its old place stop compiling', zh: '在旧位置填写它的请求无法编译' },
          readers: { en: 'code that reads it at its old place stops compiling', zh: '在旧位置读取它的代码无法编译' },
          none: { en: 'nobody works with it', zh: '无人使用' },
        }),
        breaks: audiences,
        bump: 'minor',
        guess: true,
        before: old.source,
        after: field.source,
      };
    }
  },
};
