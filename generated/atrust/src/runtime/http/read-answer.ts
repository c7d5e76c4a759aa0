import { BusinessError } from "../errors/business-error.js";
import { DecodeError } from "../errors/decode-error.js";
import { HttpStatusError } from "../errors/http-status-error.js";
import { NetworkError } from "../errors/network-error.js";
import type { Deadline } from "./deadline.js";
import { failureOf } from "./failure.js";
import type { OperationDescriptor } from "./operation-descriptor.js";
import { readBody } from "./read-body.js";
import { isSuccess } from "./success.js";

/** The body of a successful answer; throws for any other. */
export async function readAnswer(
  operation: OperationDescriptor,
  response: Response,
  deadline: Deadline,
): Promise<unknown> {
  try {
    return await deadline.race(read(operation, response));
  } catch (error) {
    const known =
      error instanceof BusinessError ||
      error instanceof DecodeError ||
      error instanceof HttpStatusError;
    if (known) throw error;
    // The connection broke, or was ended, while the body came.
    throw deadline.reason() ?? new NetworkError(operation.id, error);
  }
}

async function read(
  operation: OperationDescriptor,
  response: Response,
): Promise<unknown> {
  if (!response.ok) throw await statusError(operation, response);
  if (operation.answer === "blob" || operation.answer === "text") {
    await refuseHiddenFailure(operation, response);
    return operation.answer === "blob" ? response.blob() : response.text();
  }
  const body = await readBody(response);
  if (!body.json) {
    // Nothing is known of the body: then anything goes, nothing included.
    const known = operation.outputSchema ?? operation.success;
    if (known === undefined) return body.text === "" ? undefined : body.text;
    throw new DecodeError(operation.id, response, body.text);
  }
  refuseFailure(operation, response, body.value);
  return body.value;
}

/** Where a file was asked for, a failure still comes as JSON. */
async function refuseHiddenFailure(
  operation: OperationDescriptor,
  response: Response,
): Promise<void> {
  const type = response.headers.get("content-type") ?? "";
  if (operation.success === undefined || !/[/+]json\b/i.test(type)) return;
  const body = await readBody(response.clone());
  if (body.json) refuseFailure(operation, response, body.value);
}

function refuseFailure(
  operation: OperationDescriptor,
  response: Response,
  body: unknown,
): void {
  if (isSuccess(body, operation.success)) return;
  const failure = failureOf(operation, body);
  throw new BusinessError(operation.id, response, body, failure);
}

async function statusError(
  operation: OperationDescriptor,
  response: Response,
): Promise<HttpStatusError> {
  const read = await readBody(response);
  const body = read.json ? read.value : read.text;
  return new HttpStatusError(
    operation.id,
    response,
    body,
    failureOf(operation, body),
  );
}
