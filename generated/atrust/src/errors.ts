/**
 * The errors that `resourceCreate` is documented to fail with.
 *
 * @see resource-create.md:60
 */
export const resourceCreateErrors = [
  { code: 10000001, message: "参数没有通过检查" },
  { code: 77300002, message: "应用名 %s 已经有了" },
  { code: 77300003, message: "一个应用最多 %d 个地址" },
] as const;

/** One error of `resourceCreate`. */
export type ResourceCreateErrorEntry = (typeof resourceCreateErrors)[number];

/**
 * The errors that `sessionKick` is documented to fail with.
 *
 * @see session-kick.md:42
 */
export const sessionKickErrors = [
  { code: 10000001, message: "参数没有通过检查" },
] as const;

/** One error of `sessionKick`. */
export type SessionKickErrorEntry = (typeof sessionKickErrors)[number];

/**
 * The errors that `userCreate` is documented to fail with.
 *
 * @see user-create.md:81
 */
export const userCreateErrors = [
  {
    code: "USER_EXISTS",
    message: "登录名 %s 已经有人用",
    description: "换一个登录名",
  },
  { code: "GROUP_NOT_FOUND", message: "没有这个组织", description: "先建组织" },
  {
    code: "QUOTA_EXCEEDED",
    message: "授权的用户数已满",
    description: "联系厂商扩容",
  },
] as const;

/** One error of `userCreate`. */
export type UserCreateErrorEntry = (typeof userCreateErrors)[number];

/**
 * The errors that `userDirectoryCreate` is documented to fail with.
 *
 * @see user-directory-create.md:66
 */
export const userDirectoryCreateErrors = [
  { code: 10000001, message: "参数没有通过检查" },
  { code: 77200005, message: "目录名 %s 已经有了" },
  { code: 77200005, message: "唯一标识 %s 已经有了" },
  { code: 77200010, message: "连不上 %s:%d" },
] as const;

/** One error of `userDirectoryCreate`. */
export type UserDirectoryCreateErrorEntry = (typeof userDirectoryCreateErrors)[number];

/**
 * The errors that `deleteUserDirectory` is documented to fail with.
 *
 * @see user-directory-delete.md:20
 */
export const deleteUserDirectoryErrors = [
  { code: 7521, message: "没有这个目录" },
  { code: 77200008, message: "系统自带的目录不能删" },
  { code: 77200008, message: "正在同步,这时不能删" },
] as const;

/** One error of `deleteUserDirectory`. */
export type DeleteUserDirectoryErrorEntry = (typeof deleteUserDirectoryErrors)[number];

/**
 * The errors that `userDirectoryUpdate` is documented to fail with.
 *
 * @see user-directory-update.md:102
 */
export const userDirectoryUpdateErrors = [
  { code: 10000001, message: "参数没有通过检查" },
  { code: 77200001, message: "没有这个https认证模板" },
  { code: 7521, message: "没有这个目录" },
  { code: 77200008, message: "系统自带的目录不能改也不能删" },
  { code: 77200001, message: "找不到要改的目录" },
  { code: 77200008, message: "正在同步,这时不能改也不能删" },
  { code: 77200007, message: "一个目录最多关联1000个应用" },
  { code: 77200004, message: "没有保存,有的应用已经不在" },
  { code: 77200004, message: "没有保存,有的应用分类已经不在" },
  { code: 77200006, message: "目录的唯一标识不能改" },
  { code: 77200009, message: "目录的管理接口开关不能改" },
  { code: 77200009, message: "目录的管理方式不能改" },
  { code: 77200005, message: "目录名 %s 已经有了" },
  { code: 10000000, message: "没有保存" },
] as const;

/** One error of `userDirectoryUpdate`. */
export type UserDirectoryUpdateErrorEntry = (typeof userDirectoryUpdateErrors)[number];
