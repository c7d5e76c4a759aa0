import type { Operation, Provenance } from '../../model/index.ts';
import type { Part } from '../change.ts';
import type { FullPair } from '../compare/pair.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Bodies that are written in another way. */
export const contentTypeChanged: ChangeRule = {
  name: 'content-type-changed',
  *find({ operations }) {
    for (const pair of operations.filter(isFull)) {
      for (const { part, before, after } of bodiesOf(pair)) {
        if (before.contentType === after.contentType) continue;
        const change = `${quoted(before.contentType)} → ${quoted(after.contentType)}`;
        yield {
          subject: operationSubject(pair.new, part),
          what: { en: `content type ${change}`, zh: `内容类型 ${change}` },
          why: {
            en: 'calls are written as before; the new SDK writes and reads the body as it must',
            zh: '调用方式不变，由新 SDK 处理请求体与响应体',
          },
          bump: 'minor',
          before: before.source,
          after: after.source,
        };
      }
    }
  },
};

interface Body {
  readonly contentType: string;
  readonly source: Provenance;
}

function bodiesOf({ old, new: fresh }: FullPair<Operation>): { part: Part; before: Body; after: Body }[] {
  const answers = old.responses.flatMap((before) => {
    const after = fresh.responses.find(({ status }) => status === before.status);
    return before.type && after?.type ? [{ part: 'answer' as const, before, after }] : [];
  });
  const [before, after] = [old.requestBody, fresh.requestBody];
  return [...(before && after ? [{ part: 'request' as const, before, after }] : []), ...answers];
}
