import { isFull } from '../compare/pair.ts';
import { audiencesOf, schemaSubject } from '../compare/subjects.ts';
import type { ChangeRule } from '../rule.ts';
import { quoted } from '../words.ts';

/** The same structure under another name: used at the same place, or much alike. */
export const structureRenamed: ChangeRule = {
  name: 'structure-renamed',
  *find({ schemas, operations, old: before, new: side }) {
    const renamed = new Set(operations.filter(isFull).flatMap(({ old, new: fresh }) => (old.id === fresh.id ? [] : [old.id])));
    for (const { old, new: fresh } of schemas.filter(isFull)) {
      // A name made of an operation's changes with it.
      const follows = old.owner?.kind === 'operation' && renamed.has(old.owner.id);
      if (old.name === fresh.name || follows) continue;
      yield {
        subject: schemaSubject(fresh, side),
        what: {
          en: `the type ${quoted(old.name)} is called ${quoted(fresh.name)}`,
          zh: `类型 ${quoted(old.name)} 更名为 ${quoted(fresh.name)}`,
        },
        why: { en: 'the old name is exported no more: imports of it stop compiling', zh: 'SDK 不再导出旧名，导入它的代码无法编译' },
        breaks: audiencesOf(old, before),
        bump: 'minor',
        guess: true,
        before: old.sources[0],
        after: fresh.sources[0],
      };
    }
  },
};
