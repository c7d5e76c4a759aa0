/**
 * What `getUser` is called with.
 *
 * @see get-user.md:1
 */
export interface GetUserInput {
  /**
   * 人员的编号。
   *
   * @example "u-3001"
   */
  userId: string;
  /**
   * 上一项是哪一种编号。 枚举值:user_id ,external_id ,phone ,email ,username
   *
   * @default "user_id"
   * @example "user_id"
   */
  userIdType?: "user_id" | "external_id" | "phone" | "email" | "username";
  /**
   * 是否带上自定义字段。
   *
   * @default false
   * @example true
   */
  withCustomData?: boolean;
  /**
   * 是否带上部门。
   *
   * @example true
   */
  withDepartmentIds?: boolean;
}
