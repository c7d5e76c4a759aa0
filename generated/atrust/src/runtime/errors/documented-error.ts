/** A failure as the API's documentation lists it. */
export interface DocumentedError {
  readonly code: string | number;
  /** May hold placeholders (`%s`, `{0}`). */
  readonly message: string;
  readonly description?: string;
}

/** What an answer says of its failure, and what the documentation says of that. */
export interface Failure<Entry extends DocumentedError = DocumentedError> {
  /** The code in the answer; absent where the answer holds none. */
  readonly code: unknown;
  /** The message in the answer; absent where the answer holds none. */
  readonly message: string | undefined;
  /** The one documented meaning, when code and message leave one. */
  readonly documented: Entry | undefined;
  /** Every documented meaning of this code. */
  readonly candidates: readonly Entry[];
}
