/**
 * The errors that `createNote` is documented to fail with.
 *
 * @see input.md:15
 */
export const createNoteErrors = [
  { code: 1001, message: "note %s not found", description: "便签不存在" },
  { code: 1002, message: "too many notes" },
  { code: 1003, message: "too many notes" },
] as const;

/** One error of `createNote`. */
export type CreateNoteErrorEntry = (typeof createNoteErrors)[number];

/**
 * The errors that `deleteNote` is documented to fail with.
 *
 * @see input.md:15
 */
export const deleteNoteErrors = [
  { code: 1001, message: "note %s not found", description: "便签不存在" },
  { code: 1002, message: "too many notes" },
  { code: 1003, message: "too many notes" },
] as const;

/** One error of `deleteNote`. */
export type DeleteNoteErrorEntry = (typeof deleteNoteErrors)[number];
