/** @see upload-avatar.md:17 */
export interface UploadAvatarRequest {
  /**
   * 替谁换。
   *
   * @example "u-3001"
   */
  userId: string;
  /** 图片文件，支持 PNG 与 JPEG。 */
  file: Blob;
  /**
   * 是否裁成方形。
   *
   * @default true
   * @example true
   */
  crop?: boolean;
}
