import type { ApiModel } from '../model/index.ts';
import type { Bump, Change, Diff } from './change.ts';
import { changeRules } from './changes.ts';
import { compare } from './compare/comparison.ts';
import type { ChangeRule, Finding } from './rule.ts';
import { subjectOrder } from './subject-order.ts';

/** What differs between two models of one API: changes in the order of the new one, what is gone behind. */
export function diffModels(old: ApiModel, fresh: ApiModel): Diff {
  const comparison = compare(old, fresh);
  const found = changeRules.flatMap((rule) => [...rule.find(comparison)].map((finding) => changeOf(rule, finding)));
  const order = subjectOrder(old, fresh);
  const changes = found.toSorted((a, b) => order(a.subject) - order(b.subject));
  const bump = strongest(changes);
  return { name: fresh.name, changes, ...(bump && { bump }) };
}

function changeOf({ name }: ChangeRule, { before, after, bump, breaks = [], guess = false, ...finding }: Finding): Change {
  return {
    rule: name,
    ...finding,
    breaks,
    bump: breaks.length > 0 ? 'major' : bump,
    guess,
    ...(before && { before: before.span }),
    ...(after && { after: after.span }),
  };
}

function strongest(changes: readonly Change[]): Bump | undefined {
  const bumps: readonly Bump[] = ['major', 'minor', 'patch'];
  return bumps.find((bump) => changes.some((change) => change.bump === bump));
}
