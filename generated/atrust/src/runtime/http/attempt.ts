import { HookError } from "../errors/hook-error.js";
import { NetworkError } from "../errors/network-error.js";
import { buildRequest } from "./build-request.js";
import type { OutgoingRequest, RequestOptions } from "./client-options.js";
import type { Deadline } from "./deadline.js";
import type { OperationDescriptor } from "./operation-descriptor.js";
import type { Transport } from "./transport.js";

/** One trip to the server: build, hook, sign, fetch, hook. */
export async function attempt(
  transport: Transport,
  operation: OperationDescriptor,
  input: unknown,
  options: RequestOptions,
  deadline: Deadline,
  number: number,
): Promise<Response> {
  const { hooks, sign, headers } = transport.options;
  const guard = <T>(hook: HookError["hook"], run: () => T | Promise<T>) =>
    guarded(operation.id, hook, deadline, run);

  const clientHeaders = await guard("headers", () =>
    typeof headers === "function" ? headers() : (headers ?? {}),
  );
  const request = buildRequest(
    transport,
    operation,
    input,
    clientHeaders,
    options,
    number,
  );
  await guard("before", () => hooks?.before?.(request));
  await guard("sign", () => sign?.(request));
  const response = await fetched(transport, request, deadline);
  if (hooks?.after !== undefined) {
    const copy = response.clone();
    await guard("after", () => hooks.after?.(copy, request));
    // A copy that nobody reads would hold back the answer's own end.
    if (!copy.bodyUsed) void copy.body?.cancel().catch(() => undefined);
  }
  return response;
}

async function guarded<T>(
  operation: string,
  hook: HookError["hook"],
  deadline: Deadline,
  run: () => T | Promise<T>,
): Promise<T> {
  try {
    return await deadline.race(Promise.resolve(run()));
  } catch (cause) {
    throw deadline.reason() ?? new HookError(operation, hook, cause);
  }
}

async function fetched(
  transport: Transport,
  request: OutgoingRequest,
  deadline: Deadline,
): Promise<Response> {
  const { fetch = globalThis.fetch, fetchOptions } = transport.options;
  try {
    return await deadline.race(
      fetch(request.url.href, {
        ...fetchOptions,
        method: request.method,
        headers: request.headers,
        signal: deadline.signal,
        ...(request.body !== undefined && { body: request.body }),
      }),
    );
  } catch (cause) {
    throw deadline.reason() ?? new NetworkError(request.operation, cause);
  }
}
