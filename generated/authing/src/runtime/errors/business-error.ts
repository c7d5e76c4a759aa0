import type { DocumentedError, Failure } from "./documented-error.js";
import { Md2sdkError } from "./md2sdk-error.js";

/** The server understood the request and says in the answer's body that it failed. */
export class BusinessError<Entry extends DocumentedError = DocumentedError>
  extends Md2sdkError
  implements Failure<Entry>
{
  override readonly name: string = "BusinessError";
  readonly kind = "business";
  readonly operation: string;
  readonly code: unknown;
  readonly documented: Entry | undefined;
  readonly candidates: readonly Entry[];
  /** The answer's HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The answer's body. */
  readonly body: unknown;

  constructor(
    operation: string,
    response: Response,
    body: unknown,
    failure: Failure<Entry>,
  ) {
    super(failure.message ?? `${operation}: failed without a message`);
    this.operation = operation;
    this.code = failure.code;
    this.documented = failure.documented;
    this.candidates = failure.candidates;
    this.status = response.status;
    this.headers = response.headers;
    this.body = body;
  }
}
