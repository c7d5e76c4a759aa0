/**
 * What `deleteNote` is called with.
 *
 * @see input.md:36
 */
export interface DeleteNoteInput {
  /** 语言 */
  lang?: string;
  /** Guessed: the page has no row for it (input.md:38) */
  id: string;
}

/** @see input.md:42 */
export interface DeleteNoteResponse {
  deleted?: boolean;
}
