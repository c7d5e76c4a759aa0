/**
 * The errors that `slotMove` is documented to fail with.
 *
 * @see input.md:34
 */
export const slotMoveErrors = [
  { code: 3301, message: "仓位(%s)已满" },
  { code: 3302, message: "货架不存在" },
  { code: 3301, message: "仓位已锁定" },
] as const;

/** One error of `slotMove`. */
export type SlotMoveErrorEntry = (typeof slotMoveErrors)[number];
