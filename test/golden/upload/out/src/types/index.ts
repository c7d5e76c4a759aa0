/**
 * What `usersAvatar` is called with.
 *
 * @see input.md:1
 */
export interface UsersAvatarInput extends UsersAvatarRequest {
  /** 用户编号 */
  userId: string;
  /**
   * 覆盖旧的，默认 false
   *
   * @default false
   */
  overwrite?: boolean;
}

/** @see input.md:9 */
export interface UsersAvatarRequest {
  /** 图片，最大 2 MB */
  avatar: Blob;
  /** 裁剪方式。枚举: none,square */
  crop?: "none" | "square";
}

/** @see input.md:19 */
export interface UsersAvatarResponse {
  /** 0 表示成功 */
  code?: number;
  /** 头像的地址 */
  url?: string;
}
