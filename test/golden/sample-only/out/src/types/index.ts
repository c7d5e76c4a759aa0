/** @see input.md:9 */
export interface PolicyCreateRequest {
  /** 策略的名称 */
  name: string;
  /**
   * 策略的内容
   *
   * Guessed: known from a sample alone (input.md:21)
   */
  config: PolicyCreateRequestConfig;
  /**
   * 规则
   *
   * Guessed: known from a sample alone (input.md:22)
   */
  rules?: PolicyCreateRequestRules[];
  /** 由调用方自定义 */
  extra?: Record<string, unknown>;
}

/**
 * Guessed: known from a sample alone (input.md:21)
 *
 * @see input.md:21
 */
export interface PolicyCreateRequestConfigWindow {
  /**
   * Guessed: known from a sample alone (input.md:21)
   *
   * @example "22:00"
   */
  from?: string;
  /**
   * Guessed: known from a sample alone (input.md:21)
   *
   * @example "06:00"
   */
  to?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (input.md:21)
 *
 * @see input.md:21
 */
export interface PolicyCreateRequestConfig {
  /** Guessed: known from a sample alone (input.md:21) */
  window?: PolicyCreateRequestConfigWindow;
  /**
   * Guessed: known from a sample alone (input.md:21)
   *
   * @example 3
   */
  retry?: number;
  /** Guessed: known from a sample alone (input.md:21) */
  hosts?: string[];
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (input.md:22)
 *
 * @see input.md:22
 */
export interface PolicyCreateRequestRules {
  /**
   * Guessed: known from a sample alone (input.md:22)
   *
   * @example "deny"
   */
  action?: string;
  /**
   * Guessed: known from a sample alone (input.md:22)
   *
   * @example 22
   */
  port?: number;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (input.md:31)
 *
 * @see input.md:31
 */
export interface PolicyCreateResponseData {
  /**
   * Guessed: known from a sample alone (input.md:31)
   *
   * @example "p-1"
   */
  id?: string;
  /** Guessed: known from a sample alone (input.md:31) */
  warnings?: unknown[];
  /** Guessed: known from a sample alone (input.md:31) */
  owner?: unknown;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (input.md:31)
 *
 * @see input.md:31
 */
export interface PolicyCreateResponse {
  /**
   * Guessed: known from a sample alone (input.md:31)
   *
   * @example 0
   */
  code?: number;
  /**
   * Guessed: known from a sample alone (input.md:31)
   *
   * @example ""
   */
  msg?: string;
  /** Guessed: known from a sample alone (input.md:31) */
  data?: PolicyCreateResponseData;
  [key: string]: unknown;
}
