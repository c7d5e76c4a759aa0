/** @see upload-avatar.md:79 */
export interface AvatarDto {
  /**
   * 图片的地址。
   *
   * @example "https://cdn.example.org/a/1.png"
   */
  url: string;
  /**
   * 像素宽。
   *
   * @example 256
   */
  width?: number;
  /**
   * 像素高。
   *
   * @example 256
   */
  height?: number;
}
