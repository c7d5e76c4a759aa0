import type { Audience, Text } from '../change.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Slot } from '../compare/slots.ts';
import { structureDifference } from '../compare/structure-difference.ts';
import { brokenBy } from '../compare/type-relation.ts';
import type { TypeRelation } from '../compare/type-relation.ts';
import { typeText } from '../compare/type-text.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted, quotedNames, reasons } from '../words.ts';

/** Another type, whatever it is the type of. Values of enums are told by rules of their own. */
export const retyped: ChangeRule = {
  name: 'retyped',
  *find(comparison) {
    for (const slot of comparison.slots) {
      if (slot.sameOutline) continue;
      const relation = slot.relation(comparison.relations);
      const breaks = brokenBy(relation, slot.audiences);
      const change = `${quoted(typeText(slot.old))} → ${quoted(typeText(slot.new))}`;
      yield {
        subject: slot.subject,
        what: { en: change, zh: `类型 ${change}` },
        why: joined(whyOf(slot, relation, breaks), breaks.length > 0 ? differenceOf(slot, comparison) : undefined),
        breaks,
        bump: relation.sends && relation.reads && relation.fits ? 'patch' : 'minor',
        before: slot.before,
        after: slot.after,
      };
    }
  },
};

function whyOf(slot: Slot, { sends, reads }: TypeRelation, breaks: readonly Audience[]): Text {
  const [before, after] = [quoted(typeText(slot.old)), quoted(typeText(slot.new))];
  return reasons(breaks, {
    senders: sends
      ? { en: 'values that were fine are refused before they are sent', zh: '此前有效的值在发送前被拒绝' }
      : { en: `requests that hold ${before} stop compiling`, zh: `传入 ${before} 的请求无法编译` },
    readers: reads
      ? { en: `recorded answers that hold something else than ${after} stop validating`, zh: `不符合 ${after} 的已录制响应无法通过校验` }
      : { en: `code that reads ${before} stops compiling`, zh: `读取 ${before} 的代码无法编译` },
    none: { en: 'what was fine is fine still', zh: '此前有效的仍然有效' },
  });
}

/** Between two structures it is members that count, not names. */
function differenceOf(slot: Slot, { old, new: fresh }: Comparison): Text | undefined {
  const difference = structureDifference(slot.old, slot.new, old, fresh);
  const { gone = [], needed = [] } = difference ?? {};
  if (gone.length > 0)
    return { en: `${quotedNames(gone).en} ${gone.length === 1 ? 'is' : 'are'} missing`, zh: `缺少 ${quotedNames(gone).zh}` };
  if (needed.length > 0) return { en: `${quotedNames(needed).en} must be there`, zh: `${quotedNames(needed).zh} 必填` };
  return undefined;
}

function joined(one: Text, other: Text | undefined): Text {
  return other ? { en: `${one.en}: ${other.en}`, zh: `${one.zh}：${other.zh}` } : one;
}
