import { enumValues } from '../compare/type-outline.ts';
import { brokenBy } from '../compare/type-relation.ts';
import type { ChangeRule } from '../rule.ts';
import { quotedValues, reasons } from '../words.ts';

/** Values that an enum lists no more. */
export const enumValueRemoved: ChangeRule = {
  name: 'enum-value-removed',
  *find({ slots, relations }) {
    for (const slot of slots) {
      if (!slot.sameOutline) continue;
      const known = new Set(enumValues(slot.new).map(({ value }) => value));
      const removed = enumValues(slot.old).filter(({ value }) => !known.has(value));
      const [first] = removed;
      if (!first) continue;
      const values = quotedValues(removed.map(({ value }) => value));
      // What values came in is told by another rule.
      const breaks = brokenBy({ ...slot.relation(relations), reads: true }, slot.audiences);
      yield {
        subject: slot.subject,
        what: { en: `may be ${values.en} no more`, zh: `删除取值 ${values.zh}` },
        why: reasons(breaks, {
          senders: { en: 'requests that hold it stop compiling', zh: '使用该取值的请求无法编译' },
          readers: { en: 'recorded answers that hold it stop validating', zh: '含有该取值的已录制响应无法通过校验' },
          none: { en: 'it is let through all the same', zh: '该取值仍被接受' },
        }),
        breaks,
        bump: 'minor',
        before: first.source,
        after: slot.after,
      };
    }
  },
};
