/** @see input.md:32 */
export interface FolderOfFoldersShare {
  /** A number here, a text above */
  id: number;
  title?: string;
}
