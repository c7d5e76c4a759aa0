import type { ClientError } from "../errors/client-error.js";
import type { DocumentedError } from "../errors/documented-error.js";
import { Md2sdkError } from "../errors/md2sdk-error.js";
import type { RequestOptions } from "./client-options.js";
import type { OperationDescriptor } from "./operation-descriptor.js";
import type { Result } from "./result.js";
import { send } from "./send.js";
import type { Transport } from "./transport.js";

/** Calls an operation and returns its failure in place of throwing it. */
export async function sendSafe<
  Output,
  Entry extends DocumentedError = DocumentedError,
>(
  transport: Transport,
  operation: OperationDescriptor<Output, Entry>,
  input: unknown,
  options?: RequestOptions,
): Promise<Result<Output, ClientError<Entry>>> {
  try {
    return { ok: true, data: await send(transport, operation, input, options) };
  } catch (error) {
    // `send` throws nothing else; what slips through is a fault of this SDK and must not pass for an answer.
    if (!(error instanceof Md2sdkError)) throw error;
    return { ok: false, error: error as ClientError<Entry> };
  }
}
