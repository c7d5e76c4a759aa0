import { report } from "./check.js";
import type { CheckRun } from "./check.js";
import type { Issue } from "./issue.js";
import { kindOf } from "./describe-value.js";
import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

/** Any one of the members. */
export function union<T extends readonly unknown[]>(
  ...members: { readonly [K in keyof T]: Schema<T[K]> }
): Schema<T[number]> {
  const checks = members.map((member) => (member as Schema<unknown>).check);
  return schema((value, run) => {
    const attempts: Issue[][] = [];
    for (const check of checks) {
      const attempt: CheckRun = { ...run, issues: [] };
      check(value, attempt);
      if (attempt.issues.length === 0) return;
      attempts.push(attempt.issues);
    }
    reportBest(attempts, value, run);
  });
}

/** Where just one member is of the value's kind, its issues say more than "none fits". */
function reportBest(
  attempts: readonly Issue[][],
  value: unknown,
  run: CheckRun,
): void {
  const near = attempts.filter((issues) => !issues.some(isMismatchAt(run)));
  const [only] = near;
  if (near.length === 1 && only !== undefined) run.issues.push(...only);
  else {
    report(run, "union", `fits none of its types (it is ${kindOf(value)})`);
  }
}

function isMismatchAt({ path }: CheckRun): (issue: Issue) => boolean {
  return ({ code, path: at }) =>
    (code === "type" || code === "union") && at.length === path.length;
}

export function nullable<T>(of: Schema<T>): Schema<T | null> {
  return schema((value, run) => {
    if (value !== null) of.check(value, run);
  });
}
