/**
 * 移到哪里
 *
 * @see group-move.md:13
 */
export interface GroupMoveRequestTarget {
  /** 新的上级 */
  parentId: string;
  /**
   * 排在哪里
   *
   * 取值范围: first -最前last -最后(默认)
   *
   * - `first`: 最前
   * - `last`: 最后
   *
   * @default "last"
   */
  position?: "first" | "last";
}

/** @see group-move.md:10 */
export interface GroupMoveRequest {
  /** 要移动的组织 */
  id: string;
  /** 移到哪里 */
  target: GroupMoveRequestTarget;
}

/** @see group-move.md:31 */
export interface GroupMoveResponse {
  /**
   * 响应码
   *
   * OK 表示成功,其余都是出错。各值的意思见错误码
   *
   * Guessed: every sample holds it (group-move.md:39)
   */
  code: string;
  /**
   * 响应数据
   *
   * Guessed: every sample holds it (group-move.md:40)
   */
  data: Record<string, unknown>;
  /**
   * 说明
   *
   * Guessed: every sample holds it (group-move.md:41)
   */
  msg: string;
  /**
   * 本次调用的id
   *
   * Guessed: every sample holds it (group-move.md:42)
   */
  traceId: string;
}
