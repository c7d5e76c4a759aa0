import { outputType } from '../../model/index.ts';
import type { Operation, Response } from '../../model/index.ts';
import type { Text } from '../change.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject } from '../compare/subjects.ts';
import { typeText } from '../compare/type-text.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** Answers besides the one that a call returns: of failures, or of a success without a body. */
export const responseChanged: ChangeRule = {
  name: 'response-changed',
  *find({ operations, outlines }) {
    for (const { old, new: fresh } of operations.filter(isFull)) {
      const [olds, news] = [others(old), others(fresh)];
      const statuses = new Set([...old.responses, ...fresh.responses].map(({ status }) => status));
      for (const status of statuses) {
        const [before, after] = [olds.get(status), news.get(status)];
        const what = changeOf(before, after, (one, other) => outlines.old(one) === outlines.new(other));
        // What is returned now, or was, is the business of other rules.
        if (
          !what ||
          (!before && old.responses.some((one) => one.status === status)) ||
          (!after && fresh.responses.some((one) => one.status === status))
        )
          continue;
        yield {
          subject: { ...operationSubject(fresh, 'answer'), status },
          what,
          why: { en: 'a call returns another answer; the bodies of these have no type', zh: '调用返回的是另一响应，此响应体没有类型' },
          bump: before ? 'patch' : 'minor',
          before: before?.source ?? old.source,
          after: after?.source ?? fresh.source,
        };
      }
    }
  },
};

function others(operation: Operation): Map<string, Response> {
  const returned = outputType(operation);
  return new Map(operation.responses.filter(({ type }) => type === undefined || type !== returned).map((one) => [one.status, one]));
}

type Types = NonNullable<Response['type']>;

function changeOf(
  before: Response | undefined,
  after: Response | undefined,
  isSame: (one: Types, other: Types) => boolean,
): Text | undefined {
  if (!before) return after && { en: 'new answer', zh: '新增响应' };
  if (!after) return { en: 'answer removed', zh: '响应已删除' };
  const [one, other] = [before.type ?? unknown, after.type ?? unknown];
  if (isSame(one, other)) return undefined;
  const change = `${quoted(typeText(one))} → ${quoted(typeText(other))}`;
  return { en: change, zh: `类型 ${change}` };
}

const unknown: Types = { kind: 'unknown' };
