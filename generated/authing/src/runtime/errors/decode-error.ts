import { Md2sdkError } from "./md2sdk-error.js";

/** The server answered with success, but not with what the documentation promises: no JSON, or nothing at all. */
export class DecodeError extends Md2sdkError {
  override readonly name: string = "DecodeError";
  readonly kind = "decode";
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  /** The answer's body, as text. */
  readonly body: string;

  constructor(operation: string, response: Response, body: string) {
    super(
      `${operation}: the answer is ${body === "" ? "empty" : "not JSON"} (HTTP ${response.status})`,
    );
    this.operation = operation;
    this.status = response.status;
    this.headers = response.headers;
    this.body = body;
  }
}
