/** @see session-kick.md:9 */
export interface SessionKickRequest {
  /** 哪些会话 */
  sessionIdList: string[];
  /** 给用户看的话 */
  reason?: string;
  /**
   * 是否告诉用户
   *
   * @default true
   */
  notify?: boolean;
}

/**
 * Guessed: known from a sample alone (session-kick.md:31)
 *
 * @see session-kick.md:31
 */
export interface SessionKickResponseDataFailed {
  /**
   * Guessed: known from a sample alone (session-kick.md:32)
   *
   * @example "s-2"
   */
  id?: string;
  /**
   * Guessed: known from a sample alone (session-kick.md:33)
   *
   * @example "会话已结束"
   */
  message?: string;
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (session-kick.md:26)
 *
 * @see session-kick.md:26
 */
export interface SessionKickResponseData {
  /** Guessed: known from a sample alone (session-kick.md:27) */
  success?: string[];
  /** Guessed: known from a sample alone (session-kick.md:30) */
  failed?: SessionKickResponseDataFailed[];
  [key: string]: unknown;
}

/**
 * Guessed: known from a sample alone (session-kick.md:24)
 *
 * @see session-kick.md:24
 */
export interface SessionKickResponse {
  /**
   * Guessed: known from a sample alone (session-kick.md:25)
   *
   * @example 0
   */
  code?: number;
  /** Guessed: known from a sample alone (session-kick.md:26) */
  data?: SessionKickResponseData;
  /**
   * Guessed: known from a sample alone (session-kick.md:37)
   *
   * @example "成功"
   */
  msg?: string;
  [key: string]: unknown;
}
