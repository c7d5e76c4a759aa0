import type { JsonValue } from '../../model/index.ts';
import { isFull } from '../compare/pair.ts';
import type { Text } from '../change.ts';
import type { ChangeRule } from '../rule.ts';
import { quotedValue } from '../words.ts';

/** Another default, a new one, or none any more. */
export const defaultChanged: ChangeRule = {
  name: 'default-changed',
  *find({ members }) {
    for (const member of members) {
      if (!isFull(member)) continue;
      const { old, new: fresh, subject } = member;
      if (JSON.stringify(old.default) === JSON.stringify(fresh.default)) continue;
      yield {
        subject,
        what: defaultText(old.default, fresh.default),
        why: {
          en: 'nothing stops compiling; but where it is left out, the API does something else than before',
          zh: '代码仍可编译；但不填时 API 的行为会改变',
        },
        bump: 'minor',
        before: old.evidence.default ?? old.source,
        after: fresh.evidence.default ?? fresh.source,
      };
    }
  },
};

function defaultText(before: JsonValue | undefined, after: JsonValue | undefined): Text {
  if (before === undefined) return { en: `default ${quotedValue(after ?? null)}`, zh: `新增默认值 ${quotedValue(after ?? null)}` };
  if (after === undefined) return { en: `default ${quotedValue(before)} no more`, zh: `取消默认值 ${quotedValue(before)}` };
  return { en: `default ${quotedValue(before)} → ${quotedValue(after)}`, zh: `默认值 ${quotedValue(before)} → ${quotedValue(after)}` };
}
