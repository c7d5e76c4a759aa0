import type { Parameter } from '../../model/index.ts';
import type { Text } from '../change.ts';
import type { Comparison } from '../compare/comparison.ts';
import { limitChanges } from '../compare/limit-changes.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { Transfer } from '../compare/transfers.ts';
import { brokenBy } from '../compare/type-relation.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted, reasons } from '../words.ts';

/** A parameter that is a member of the body now, or the other way round. */
export const fieldTransferred: ChangeRule = {
  name: 'field-transferred',
  *find(comparison) {
    for (const transfer of comparison.transfers) {
      const { operation, old, new: fresh, toBody } = transfer;
      const breaks = fitsStill(transfer, comparison) ? [] : (['senders'] as const);
      yield {
        subject: operationSubject(operation.new, toBody ? 'request' : placeOf(fresh), fresh.name),
        what: transferText(transfer),
        why: reasons(breaks, {
          senders: {
            en: 'it is another type, another size or required now: calls that were fine are not',
            zh: '类型、大小或必填要求也有变化，此前有效的调用不再有效',
          },
          readers: { en: '', zh: '' },
          none: { en: 'calls give it as before; the new SDK sends it elsewhere', zh: '调用方式不变，新 SDK 改变了发送位置' },
        }),
        breaks,
        bump: 'minor',
        before: old.source,
        after: fresh.source,
      };
    }
  },
};

function fitsStill({ old, new: fresh }: Transfer, { relations, old: before, new: after }: Comparison): boolean {
  if (fresh.required && !old.required) return false;
  const { tightened } = limitChanges(old, fresh, before, after);
  return tightened.length === 0 && brokenBy(relations.ofTypes(old.type, fresh.type), ['senders']).length === 0;
}

function transferText({ old, new: fresh, toBody }: Transfer): Text {
  if (toBody) return { en: `moved from ${quoted(placeOf(old))} to the body`, zh: `由 ${quoted(placeOf(old))} 移至请求体` };
  return { en: `moved from the body to ${quoted(placeOf(fresh))}`, zh: `由请求体移至 ${quoted(placeOf(fresh))}` };
}

function placeOf(field: object): Parameter['in'] {
  return 'in' in field ? (field as Parameter).in : 'query';
}
