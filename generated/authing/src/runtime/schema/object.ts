import { checkAt, checkOnce, report } from "./check.js";
import type { Check, CheckRun } from "./check.js";
import type { Members, OptionalMember } from "./members.js";
import type { Member, ObjectShape } from "./object-shape.js";
import { isPlain } from "./record.js";
import { reportType } from "./scalars.js";
import { schema } from "./schema.js";
import type { Schema } from "./schema.js";

export function optional<T>(of: Schema<T>): OptionalMember<T> {
  return { optional: of };
}

/**
 * An object with these members. They are asked for when the first value comes: they may be defined further on, and
 * whoever validates one structure of hundreds need not wait for all of them to be put together.
 */
export function object<T>(members: () => Members<T>): Schema<T> {
  return objectSchema(() => ({ members: memberList(members()), open: false }));
}

/** An object with these members and others, which are known not to be all. */
export function openObject<T>(members: () => Members<T>): Schema<T> {
  return objectSchema(() => ({ members: memberList(members()), open: true }));
}

/** `base`, which is an object's, and more members. */
export function extend<T, Base>(
  base: () => Schema<Base>,
  members: () => Members<T, Base>,
): Schema<T> {
  return objectSchema(() => {
    const inherited = base().shape?.();
    if (!inherited) throw new TypeError("only an object can be extended");
    const own = memberList(members());
    return { ...inherited, members: [...inherited.members, ...own] };
  });
}

function memberList(members: Members<unknown>): Member[] {
  return Object.entries(members).map(([key, member]) =>
    "optional" in member
      ? { key, check: member.optional.check, required: false }
      : { key, check: member.check, required: true },
  );
}

function objectSchema<T>(make: () => ObjectShape): Schema<T> {
  let made: ObjectShape | undefined;
  const shape = (): ObjectShape => (made ??= make());
  let keys: ReadonlySet<string> | undefined;
  const check: Check = (value, run) => {
    if (!isPlain(value)) return reportType(run, "an object", value);
    const { members, open } = shape();
    checkOnce(value, check, run, () => {
      for (const member of members) checkMember(value, member, run);
      if (open || run.options.unknownKeys !== "refuse") return;
      keys ??= new Set(members.map(({ key }) => key));
      for (const key of Object.keys(value)) {
        if (!keys.has(key)) checkAt(key, undefined, reportUnknownKey, run);
      }
    });
  };
  return { ...schema<T>(check), shape };
}

function checkMember(
  value: object,
  { key, check, required }: Member,
  run: CheckRun,
): void {
  // Inherited properties (`__proto__`, `constructor`) are not the value's own, and not JSON.
  const member: unknown = Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
  if (member !== undefined) checkAt(key, member, check, run);
  else if (required) checkAt(key, undefined, reportMissing, run);
}

const reportMissing: Check = (_, run) =>
  report(run, "missing", "is required, but absent");

const reportUnknownKey: Check = (_, run) =>
  report(run, "unknown-key", "is not a known property");
