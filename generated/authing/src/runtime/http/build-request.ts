import type { OutgoingRequest, RequestOptions } from "./client-options.js";
import type { OperationDescriptor } from "./operation-descriptor.js";
import { plainValues } from "./plain-value.js";
import { requestBody } from "./request-body.js";
import type { EncodedBody } from "./request-body.js";
import { requestHeaders } from "./request-headers.js";
import { appendQuery, requestUrl } from "./request-url.js";
import { splitInput } from "./split-input.js";
import type { Transport } from "./transport.js";

/** Methods that `fetch` allows no body: their fields go into the query. */
const bodiless = ["GET", "HEAD"];

/** One attempt's request, before hooks and signer. Throws `UnusableValue`. */
export function buildRequest(
  transport: Transport,
  operation: OperationDescriptor,
  input: unknown,
  clientHeaders: Readonly<Record<string, string | undefined>>,
  options: RequestOptions,
  attempt: number,
): OutgoingRequest {
  const { values, body } = splitInput(operation, input);
  const url = requestUrl(transport.baseUrl, operation.path, values);
  for (const [name, value] of Object.entries(transport.options.query ?? {})) {
    url.searchParams.set(name, value);
  }
  appendQuery(url, values);
  const encoded = encodedBody(operation, body, url);
  const headers = requestHeaders(
    [
      { accept: acceptOf(operation), "content-type": encoded?.contentType },
      clientHeaders,
      options.headers ?? {},
    ],
    values,
  );
  // Only fetch knows the boundary of a form, whatever the client's own headers say.
  if (encoded?.content instanceof FormData) headers.delete("content-type");
  return {
    operation: operation.id,
    method: operation.method,
    url,
    headers,
    body: encoded?.content,
    attempt,
  };
}

function encodedBody(
  operation: OperationDescriptor,
  body: unknown,
  url: URL,
): EncodedBody | undefined {
  if (operation.body === undefined || body === undefined) return undefined;
  if (!bodiless.includes(operation.method)) {
    return requestBody(body, operation.body);
  }
  if (typeof body === "object" && body !== null) {
    for (const [name, value] of Object.entries(body)) {
      for (const text of plainValues(value))
        url.searchParams.append(name, text);
    }
  }
  return undefined;
}

function acceptOf(operation: OperationDescriptor): string {
  return operation.answer === undefined || operation.answer === "json"
    ? "application/json"
    : "*/*";
}
