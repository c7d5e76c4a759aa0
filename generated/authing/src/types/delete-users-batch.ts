import type { DeleteUsersBatchOptionsDto } from "./delete-users-batch-options-dto.js";

/** @see delete-users-batch.md:15 */
export interface DeleteUsersBatchRequest {
  /**
   * 要删除的用户。 数组长度限制：50。
   *
   * @example ["u-3001","u-3002","u-3009"]
   */
  userIds: string[];
  /**
   * 其他选择。
   *
   * @example {"userIdType":"user_id"}
   */
  options?: DeleteUsersBatchOptionsDto;
}
