import { Md2sdkError } from "./md2sdk-error.js";

/** The call, its retries included, took longer than `timeoutMs`. */
export class TimeoutError extends Md2sdkError {
  override readonly name: string = "TimeoutError";
  readonly kind = "timeout";
  readonly operation: string;
  readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    super(`${operation}: no answer within ${timeoutMs} ms`);
    this.operation = operation;
    this.timeoutMs = timeoutMs;
  }
}
