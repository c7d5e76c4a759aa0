import type { DocumentedError, Failure } from "./documented-error.js";
import { Md2sdkError } from "./md2sdk-error.js";

/** The server answered with an HTTP status that is no success. */
export class HttpStatusError<
  Entry extends DocumentedError = DocumentedError,
> extends Md2sdkError {
  override readonly name: string = "HttpStatusError";
  readonly kind = "http-status";
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  /** The answer's body: parsed where it is JSON, else its text. */
  readonly body: unknown;
  /** The API's own code and message, where the body holds them. */
  readonly failure: Failure<Entry>;

  constructor(
    operation: string,
    response: Response,
    body: unknown,
    failure: Failure<Entry>,
  ) {
    const said = failure.message === undefined ? "" : `: ${failure.message}`;
    super(`${operation}: HTTP ${response.status}${said}`);
    this.operation = operation;
    this.status = response.status;
    this.headers = response.headers;
    this.body = body;
    this.failure = failure;
  }
}
