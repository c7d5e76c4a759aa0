import type { Parameter } from '../../model/index.ts';
import type { ChangeRule } from '../rule.ts';
import { isFull } from '../compare/pair.ts';
import { quoted } from '../words.ts';

/** A parameter of the path, the query or the headers that is another of these now. */
export const parameterMoved: ChangeRule = {
  name: 'parameter-moved',
  *find({ members }) {
    for (const member of members) {
      if (!isFull(member) || !isParameter(member.old) || !isParameter(member.new) || member.old.in === member.new.in) continue;
      const [before, after] = [quoted(member.old.in), quoted(member.new.in)];
      yield {
        subject: member.subject,
        what: { en: `moved from ${before} to ${after}`, zh: `由 ${before} 移至 ${after}` },
        why: { en: 'calls give it as before; the new SDK sends it elsewhere', zh: '调用方式不变，新 SDK 改变了发送位置' },
        bump: 'minor',
        before: member.old.source,
        after: member.new.source,
      };
    }
  },
};

function isParameter(field: object): field is Parameter {
  return 'in' in field;
}
