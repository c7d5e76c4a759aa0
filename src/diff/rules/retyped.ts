import { typeText } from '../compare/type-text.ts';
import { brokenBy } from '../compare/type-relation.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted, reasons } from '../words.ts';

/** Another type, whatever it is the type of. Values of enums are told by rules of their own. */
export const retyped: ChangeRule = {
  name: 'retyped',
  *find({ slots, relations }) {
    for (const slot of slots) {
      if (slot.sameOutline) continue;
      const relation = slot.relation(relations);
      const breaks = brokenBy(relation, slot.audiences);
      const [before, after] = [quoted(typeText(slot.old)), quoted(typeText(slot.new))];
      const stops = { sends: !relation.sends, reads: !relation.reads };
      yield {
        subject: slot.subject,
        what: { en: `${before} → ${after}`, zh: `类型 ${before} → ${after}` },
        why: reasons(breaks, {
          senders: stops.sends
            ? { en: `requests that hold ${before} stop compiling`, zh: `传入 ${before} 的请求无法编译` }
            : { en: 'values that were fine are refused before they are sent', zh: '此前有效的值在发送前被拒绝' },
          readers: stops.reads
            ? { en: `code that reads ${before} stops compiling`, zh: `读取 ${before} 的代码无法编译` }
            : { en: `recorded answers that hold more than ${after} stop validating`, zh: `超出 ${after} 的已录制响应无法通过校验` },
          none: { en: 'what was fine is fine still', zh: '此前有效的仍然有效' },
        }),
        breaks,
        bump: relation.sends && relation.reads && relation.fits ? 'patch' : 'minor',
        before: slot.before,
        after: slot.after,
      };
    }
  },
};
