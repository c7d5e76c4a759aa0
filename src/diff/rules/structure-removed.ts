import { refsIn } from '../../model/index.ts';
import type { Schema } from '../../model/index.ts';
import type { Comparison } from '../compare/comparison.ts';
import { audiencesOf, schemaSubject } from '../compare/subjects.ts';
import { brokenBy } from '../compare/type-relation.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** A structure that the new pages name no more. */
export const structureRemoved: ChangeRule = {
  name: 'structure-removed',
  *find(comparison) {
    for (const { old, new: fresh } of comparison.schemas) {
      if (!old || fresh || (old.origin === 'derived' && !goesUnnoticed(old, comparison))) continue;
      yield {
        subject: schemaSubject(old, comparison.old),
        what: { en: `the type ${quoted(old.name)} is removed`, zh: `类型 ${quoted(old.name)} 已删除` },
        why: { en: 'it is exported no more: imports of it stop compiling', zh: 'SDK 不再导出它，导入它的代码无法编译' },
        breaks: audiencesOf(old, comparison.old),
        bump: 'minor',
        before: old.sources[0],
      };
    }
  },
};

/** What is named by its place goes with its place; but where something alike stands there, nothing else tells of it. */
function goesUnnoticed({ id }: Schema, { slots, relations }: Comparison): boolean {
  return slots.some((slot) => refsIn(slot.old).includes(id) && brokenBy(slot.relation(relations), slot.audiences).length === 0);
}
