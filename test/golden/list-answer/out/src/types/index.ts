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

/** @see input.md:18 */
export interface Locker {
  id: string;
  /** One of `free`, `taken` */
  state: "free" | "taken";
  /** When it was taken; absent while it is free */
  since?: string;
  /** Millimetres by side */
  size?: Record<string, number>;
  /**
   * Deprecated: use `state`
   *
   * @deprecated
   */
  old?: string;
}
