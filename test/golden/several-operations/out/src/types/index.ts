/**
 * What `createNote` is called with.
 *
 * @see input.md:18
 */
export interface CreateNoteInput extends CreateNoteRequest {
  /** 语言 */
  lang?: string;
}

/** @see input.md:27 */
export interface CreateNoteRequestPin {
  /** 横向位置 */
  x?: number;
  /** 纵向位置 */
  y?: number;
}

/** @see input.md:24 */
export interface CreateNoteRequest {
  /** 长度 1-200 */
  text: string;
  /** Guessed: the page has no row for it (input.md:27) */
  pin?: CreateNoteRequestPin;
}

/** @see input.md:32 */
export interface CreateNoteResponse {
  /** 便签编号 */
  id?: string;
}

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
