import { isFull } from '../compare/pair.ts';
import { audiencesOfPair, schemaSubject } from '../compare/subjects.ts';
import type { Schema } from '../../model/index.ts';
import type { ChangeRule } from '../rule.ts';
import { reasons } from '../words.ts';

/** A structure whose members are all known now, or not all any more. */
export const structureClosed: ChangeRule = {
  name: 'structure-closed',
  *find({ schemas, old: before, new: side }) {
    for (const pair of schemas.filter(isFull)) {
      const { old, new: fresh } = pair;
      if (old.shape.kind !== fresh.shape.kind || isOpen(old) === isOpen(fresh)) continue;
      const breaks = isOpen(old) ? audiencesOfPair(pair, before, side) : [];
      yield {
        subject: schemaSubject(fresh, side),
        what: isOpen(fresh)
          ? { en: 'may hold other members too', zh: '可以含有其他成员' }
          : { en: 'holds no other members any more', zh: '不再含有其他成员' },
        why: reasons(breaks, {
          senders: { en: 'requests with other members stop compiling', zh: '含有其他成员的请求无法编译' },
          readers: { en: 'code that reads other members stops compiling', zh: '读取其他成员的代码无法编译' },
          none: { en: 'the known members are as they were', zh: '已知成员不变' },
        }),
        breaks,
        bump: 'minor',
        before: old.sources[0],
        after: fresh.sources[0],
      };
    }
  },
};

function isOpen({ shape }: Schema): boolean {
  return shape.kind === 'object' && shape.open;
}
