/** @see input.md:19 */
export interface Folder {
  id: string;
  /** The folder around it */
  parent?: Folder;
}
