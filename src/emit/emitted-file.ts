/** A file of an SDK, in memory. */
export interface EmittedFile {
  /** Inside the package's folder, with `/`. */
  readonly path: string;
  readonly content: string;
  /** The pages (`Operation.relative`) that it stems from, sorted; empty where no single page causes it. */
  readonly sources: readonly string[];
}
