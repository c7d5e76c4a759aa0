import { Md2sdkError } from "./md2sdk-error.js";

/** The caller's `AbortSignal` ended the call. `cause` holds the signal's reason. */
export class AbortedError extends Md2sdkError {
  override readonly name: string = "AbortedError";
  readonly kind = "aborted";
  readonly operation: string;

  constructor(operation: string, reason: unknown) {
    super(`${operation}: aborted by the caller`, { cause: reason });
    this.operation = operation;
  }
}
