import type { Folder } from "./folder.js";
import type { Moment } from "./moment.js";
import type { Person } from "./person.js";

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
