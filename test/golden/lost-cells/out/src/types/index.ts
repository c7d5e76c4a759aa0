/**
 * What `slotMove` is called with.
 *
 * @see input.md:1
 */
export interface SlotMoveInput extends SlotMoveRequest {
  /**
   * Guessed: only the sample command shows it (input.md:16)
   *
   * @example "zh-CN"
   */
  lang?: string;
}

/**
 * 目的仓位
 *
 * @see input.md:11
 */
export interface SlotMoveRequestTarget {
  /** 货架 */
  shelf: string;
  /**
   * 层
   *
   * 取值范围:1 -下层(默认)2 -中层3 -上层
   *
   * - `1`: 下层
   * - `2`: 中层
   * - `3`: 上层
   *
   * @default 1
   */
  level?: 1 | 2 | 3;
}

/** @see input.md:8 */
export interface SlotMoveRequest {
  /**
   * 货号
   *
   * 最长 20 位
   */
  goodsNo: string;
  /** 目的仓位 */
  target: SlotMoveRequestTarget;
  /**
   * 方式
   *
   * 取值范围: manual -人工auto -机器
   *
   * - `manual`: 人工
   * - `auto`: 机器
   */
  mode?: "manual" | "auto";
}

/**
 * Guessed: known from a sample alone (input.md:28)
 *
 * @see input.md:28
 */
export interface SlotMoveResponseDataLeft {
  /**
   * Guessed: known from a sample alone (input.md:28)
   *
   * @example "B2"
   */
  shelf?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (input.md:28)
 *
 * @see input.md:28
 */
export interface SlotMoveResponseData {
  /**
   * Guessed: known from a sample alone (input.md:28)
   *
   * @example 1
   */
  moved?: number;
  /** Guessed: known from a sample alone (input.md:28) */
  left?: SlotMoveResponseDataLeft;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (input.md:26)
 *
 * @see input.md:26
 */
export interface SlotMoveResponse {
  /**
   * Guessed: known from a sample alone (input.md:27)
   *
   * @example "OK"
   */
  code?: string;
  /** Guessed: known from a sample alone (input.md:28) */
  data?: SlotMoveResponseData;
  /**
   * Guessed: known from a sample alone (input.md:29)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}
