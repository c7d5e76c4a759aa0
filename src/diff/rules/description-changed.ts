import type { Provenance } from '../../model/index.ts';
import type { Subject } from '../change.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isFull } from '../compare/pair.ts';
import { operationSubject, schemaSubject } from '../compare/subjects.ts';
import { enumValues } from '../compare/type-outline.ts';
import type { Field } from '../../model/index.ts';
import type { ChangeRule } from '../rule.ts';

/** Other words for the same thing. */
export const descriptionChanged: ChangeRule = {
  name: 'description-changed',
  *find(comparison) {
    for (const { subject, before, after, ...places } of wordsOf(comparison)) {
      if (before === after) continue;
      yield {
        subject,
        what: { en: 'described otherwise', zh: '说明文字变化' },
        why: { en: 'words alone', zh: '仅文字变化' },
        bump: 'patch',
        before: places.old,
        after: places.new,
      };
    }
  },
};

interface Words {
  readonly subject: Subject;
  readonly before: string;
  readonly after: string;
  readonly old: Provenance | undefined;
  readonly new: Provenance | undefined;
}

function wordsOf({ operations, schemas, members, new: fresh }: Comparison): Words[] {
  return [
    ...operations.filter(isFull).map((pair): Words => {
      const { old, new: other } = pair;
      return { subject: operationSubject(other), before: plain(old), after: plain(other), old: old.source, new: other.source };
    }),
    ...schemas.filter(isFull).map((pair): Words => {
      const { old, new: other } = pair;
      return { subject: schemaSubject(other, fresh), before: plain(old), after: plain(other), old: old.sources[0], new: other.sources[0] };
    }),
    ...members
      .filter((member) => isFull(member))
      .map(({ old, new: other, subject }): Words => {
        return { subject, before: fieldWords(old, other), after: fieldWords(other, old), old: old.source, new: other.source };
      }),
  ];
}

function plain({ title = '', description = '' }: { readonly title?: string; readonly description?: string }): string {
  return oneLine(`${title}\n${description}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** With what is said of the values that both sides have. */
function fieldWords(field: Field, other: Field): string {
  const shared = new Set(enumValues(other.type).map(({ value }) => value));
  const values = enumValues(field.type).filter(({ value }) => shared.has(value));
  const said = values.map(({ value, description = '' }) => `${String(value)} ${oneLine(description)}`).toSorted();
  return [plain(field), ...said].join('\n');
}
