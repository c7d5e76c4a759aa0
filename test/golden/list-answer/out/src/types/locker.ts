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
