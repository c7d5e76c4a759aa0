import type { Locker } from "./locker.js";

/**
 * What `listLockers` is called with.
 *
 * @see input.md:1
 */
export interface ListLockersInput {
  /**
   * Page number, at least 1
   *
   * @default 1
   */
  page?: number;
  /**
   * Page size, at most 100
   *
   * @default 20
   */
  size?: number;
  /** Which lockers */
  state?: "free" | "taken";
  /** Lockers that bear all of them */
  tags?: string[];
}

/**
 * What `listLockers` returns.
 *
 * @see input.md:1
 */
export type ListLockersOutput = Locker[];
