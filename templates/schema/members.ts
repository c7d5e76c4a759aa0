import type { Schema } from "./schema.js";

/** A member that may be absent. */
export interface OptionalMember<T> {
  readonly optional: Schema<T>;
}

/**
 * A schema per member of `_T`; members that `_Given` has are seen to. That each member has one, and one of its type, is not asked here: it is
 * proved once, when md2sdk is tested, and would take whoever compiles an SDK a tenth of that time over and over.
 */
export type Members<_T, _Given = Record<never, never>> = Readonly<
  Record<string, Schema<unknown> | OptionalMember<unknown>>
>;
