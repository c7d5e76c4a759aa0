/** @see delete-users-batch.md:78 */
export interface DeleteUsersBatchOptionsDto {
  /** 所给的是哪一种编号。 */
  userIdType?: "user_id" | "external_id" | "phone" | "email" | "username";
}
