import { Md2sdkError } from "./md2sdk-error.js";

/** No answer came: the host is unknown, the connection was refused or broke. `cause` holds what `fetch` said. */
export class NetworkError extends Md2sdkError {
  override readonly name: string = "NetworkError";
  readonly kind = "network";
  readonly operation: string;

  constructor(operation: string, cause: unknown) {
    super(`${operation}: no answer from the server`, { cause });
    this.operation = operation;
  }
}
