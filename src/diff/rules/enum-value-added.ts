import { enumValues } from '../compare/type-outline.ts';
import type { ChangeRule } from '../rule.ts';
import { quotedValues, reasons } from '../words.ts';

/** Values that an enum did not list. */
export const enumValueAdded: ChangeRule = {
  name: 'enum-value-added',
  *find({ slots, relations }) {
    for (const slot of slots) {
      if (!slot.sameOutline) continue;
      const known = new Set(enumValues(slot.old).map(({ value }) => value));
      const added = enumValues(slot.new).filter(({ value }) => !known.has(value));
      const [first] = added;
      if (!first) continue;
      const values = quotedValues(added.map(({ value }) => value));
      const { reads } = slot.relation(relations);
      const breaks = slot.audiences.filter((audience) => audience === 'readers' && !reads);
      yield {
        subject: slot.subject,
        what: { en: `may be ${values.en} too`, zh: `新增取值 ${values.zh}` },
        why: reasons(breaks, {
          senders: { en: '', zh: '' },
          readers: {
            en: 'code that handles each value (a `switch`, a `Record`) stops compiling',
            zh: '逐个处理取值的代码（`switch`、`Record`）无法编译',
          },
          none: { en: 'the old values are fine still', zh: '原有取值仍然有效' },
        }),
        breaks,
        bump: 'minor',
        before: slot.before,
        after: first.source,
      };
    }
  },
};
