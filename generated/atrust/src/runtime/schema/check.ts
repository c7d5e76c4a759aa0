import type { Issue } from "./issue.js";

export interface CheckOptions {
  /** Properties that the documentation does not name. Default: `pass`. */
  readonly unknownKeys?: "pass" | "refuse" | undefined;
  /** Values of the right type that an enum does not list. Default: `refuse`. */
  readonly unknownEnumValues?: "pass" | "refuse" | undefined;
}

/** Reports what is wrong with a value; says nothing when all is well. */
export type Check = (value: unknown, run: CheckRun) => void;

/** One validation under way. */
export interface CheckRun {
  readonly options: CheckOptions;
  /** Where the check stands; grows and shrinks with it. */
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** What is known of each structure already, so that values that share or hold themselves come to an end. */
  readonly seen: Map<object, Map<Check, "open" | "valid" | Issue>>;
}

/** Deeper values than any API sends; the call stack would not hold them. */
const maxDepth = 500;

export function report(
  run: CheckRun,
  code: Issue["code"],
  message: string,
): void {
  run.issues.push({ path: [...run.path], code, message });
}

/** Checks a part of the value at hand. */
export function checkAt(
  key: string | number,
  value: unknown,
  check: Check,
  run: CheckRun,
): void {
  run.path.push(key);
  if (run.path.length > maxDepth) report(run, "depth", "is nested too deeply");
  else check(value, run);
  run.path.pop();
}

/** Runs `work` unless `check` has seen this very structure before; then the earlier finding stands. */
export function checkOnce(
  value: object,
  check: Check,
  run: CheckRun,
  work: () => void,
): void {
  let findings = run.seen.get(value);
  if (findings === undefined) run.seen.set(value, (findings = new Map()));
  const finding = findings.get(check);
  if (finding === "open" || finding === "valid") return;
  if (finding !== undefined) {
    run.issues.push(finding);
    return;
  }
  findings.set(check, "open");
  const before = run.issues.length;
  work();
  findings.set(check, run.issues[before] ?? "valid");
}

/** All issues of a value. Whatever the value does (getters that throw, proxies), this does not throw. */
export function issuesOf(
  value: unknown,
  check: Check,
  options: CheckOptions,
): readonly Issue[] {
  const run: CheckRun = { options, path: [], issues: [], seen: new Map() };
  try {
    check(value, run);
  } catch {
    report(run, "unreadable", "cannot be read");
  }
  return run.issues;
}
