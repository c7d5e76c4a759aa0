import { schemaSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';

/** A structure that the new pages name. What is named by its place alone comes with its field. */
export const structureAdded: ChangeRule = {
  name: 'structure-added',
  *find({ schemas, new: side }) {
    for (const { old, new: fresh } of schemas) {
      if (old || fresh?.origin !== 'page') continue;
      yield {
        subject: schemaSubject(fresh, side),
        what: { en: 'new structure', zh: '新增结构' },
        why: { en: 'nobody uses it yet', zh: '此前没有使用者' },
        bump: 'minor',
        after: fresh.sources[0],
      };
    }
  },
};
