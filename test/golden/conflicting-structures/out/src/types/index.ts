/** @see input.md:7 */
export interface FoldersShareRequest {
  /** What to share */
  folder: Folder;
  /** Whom to share it with */
  with: Person[];
  /** Nobody describes this one */
  until?: Moment;
}

/** @see input.md:15 */
export interface FoldersShareResponse {
  /** As it is now */
  folder?: Folder;
}

/** @see input.md:19 */
export interface Folder {
  id: string;
  /** The folder around it */
  parent?: Folder;
}

/** @see input.md:26 */
export interface Person {
  id: string;
}

/** @see input.md:32 */
export interface FolderOfFoldersShare {
  /** A number here, a text above */
  id: number;
  title?: string;
}

/**
 * Guessed: no page describes it (input.md:11)
 *
 * @see input.md:11
 */
export interface Moment {
  [key: string]: unknown;
}
