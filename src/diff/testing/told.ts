import type { ApiModel } from '../../model/index.ts';
import type { Change, Subject } from '../change.ts';
import { diffModels } from '../diff-models.ts';
import type { ChangeRule } from '../rule.ts';

/** A change in few words. */
export interface Told {
  /** `order request city` */
  readonly at: string;
  readonly what: string;
  readonly zh: string;
  readonly breaks: string;
  /** `12 → 14` */
  readonly lines: string;
}

/** What one rule tells between two models. */
export function told(rule: ChangeRule, old: ApiModel, fresh: ApiModel): Told[] {
  return changesOf(rule, old, fresh).map(({ subject, what, breaks, before, after }) => ({
    at: placeOf(subject),
    what: what.en,
    zh: what.zh,
    breaks: breaks.join(' '),
    lines: `${before?.line ?? '-'} → ${after?.line ?? '-'}`,
  }));
}

export function changesOf(rule: ChangeRule, old: ApiModel, fresh: ApiModel): readonly Change[] {
  return diffModels(old, fresh).changes.filter((change) => change.rule === rule.name);
}

function placeOf(subject: Subject): string {
  const part = subject.kind === 'operation' ? [subject.part, subject.status] : [];
  return [subject.name, ...part, subject.path].filter((text) => text !== undefined).join(' ');
}
