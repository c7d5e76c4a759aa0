/** A file to be written; the emitters' files are of this shape. */
export interface OutputFile {
  /** Inside the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
  /** The pages that it stems from. */
  readonly sources?: readonly string[];
}
