import type { Provenance } from '../../model/index.ts';
import type { Subject } from '../change.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject, schemaSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';

/** Deprecated, or deprecated no more: operations, structures, fields and parameters alike. */
export const deprecated: ChangeRule = {
  name: 'deprecated',
  *find(comparison) {
    for (const { subject, before, after, places } of marksOf(comparison)) {
      if (before === after) continue;
      const what = after ? { en: 'deprecated', zh: '已弃用' } : { en: 'deprecated no more', zh: '取消弃用' };
      const why = { en: 'it works as before; editors strike it through', zh: '仍可使用，编辑器会以删除线提示' };
      const whyNot = { en: 'it works as before', zh: '行为不变' };
      yield { subject, what, why: after ? why : whyNot, bump: after ? 'minor' : 'patch', ...places };
    }
  },
};

interface Mark {
  readonly subject: Subject;
  readonly before: boolean;
  readonly after: boolean;
  readonly places: { readonly before: Provenance | undefined; readonly after: Provenance | undefined };
}

function marksOf({ operations, schemas, members, new: fresh }: Comparison): Mark[] {
  return [
    ...operations.filter(isFull).map((pair): Mark => {
      const places = { before: pair.old.source, after: pair.new.source };
      return { subject: operationSubject(pair.new), before: pair.old.deprecated, after: pair.new.deprecated, places };
    }),
    ...schemas.filter(isFull).map((pair): Mark => {
      const places = { before: pair.old.sources[0], after: pair.new.sources[0] };
      return { subject: schemaSubject(pair.new, fresh), before: pair.old.deprecated, after: pair.new.deprecated, places };
    }),
    ...members
      .filter((member) => isFull(member))
      .map((member): Mark => {
        const places = { before: member.old.source, after: member.new.source };
        return { subject: member.subject, before: member.old.deprecated, after: member.new.deprecated, places };
      }),
  ];
}
