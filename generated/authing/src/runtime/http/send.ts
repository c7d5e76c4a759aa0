import type { DocumentedError } from "../errors/documented-error.js";
import { HookError } from "../errors/hook-error.js";
import { attempt } from "./attempt.js";
import { callSettings } from "./call-settings.js";
import type { CallSettings } from "./call-settings.js";
import type { RequestOptions } from "./client-options.js";
import { startDeadline } from "./deadline.js";
import type { Deadline } from "./deadline.js";
import type { OperationDescriptor } from "./operation-descriptor.js";
import { readAnswer } from "./read-answer.js";
import { retryDelay } from "./retry-delay.js";
import type { Outcome } from "./retry-delay.js";
import type { Transport } from "./transport.js";
import { UnusableValue } from "./unusable-value.js";
import { unusableInput, validateInput, validateOutput } from "./validate.js";

/** Calls an operation. Throws a `ClientError` unless the call succeeds. */
export async function send<
  Output,
  Entry extends DocumentedError = DocumentedError,
>(
  transport: Transport,
  operation: OperationDescriptor<Output, Entry>,
  input: unknown,
  options: RequestOptions = {},
): Promise<Output> {
  const settings = callSettings(transport, options);
  validateInput(transport, operation, input, settings);
  const deadline = startDeadline(
    operation.id,
    settings.timeoutMs,
    options.signal,
  );
  try {
    const response = await answer(
      transport,
      operation,
      input,
      options,
      settings,
      deadline,
    );
    const output = await readAnswer(operation, response, deadline);
    validateOutput(transport, operation, output, settings);
    return output as Output;
  } finally {
    deadline.stop();
  }
}

/** Tries until an answer stands or no further attempt is allowed. */
async function answer(
  transport: Transport,
  operation: OperationDescriptor,
  input: unknown,
  options: RequestOptions,
  settings: CallSettings,
  deadline: Deadline,
): Promise<Response> {
  for (let number = 1; ; number++) {
    const outcome = await settle(
      operation,
      attempt(transport, operation, input, options, deadline, number),
      deadline,
    );
    const delay = retryDelay({
      method: operation.method,
      idempotent: options.idempotent,
      attempt: number,
      outcome,
      retry: settings.retry,
    });
    if (delay === undefined) {
      if ("error" in outcome) throw outcome.error;
      return outcome.response;
    }
    if ("response" in outcome) discard(outcome.response);
    await pause(delay, deadline);
  }
}

/** Network errors may be worth another attempt; all others end the call here. */
async function settle(
  operation: OperationDescriptor,
  work: Promise<Response>,
  deadline: Deadline,
): Promise<Outcome> {
  try {
    return { response: await work };
  } catch (error) {
    if (error instanceof UnusableValue) throw unusableInput(operation, error);
    if (error instanceof HookError || deadline.reason() !== undefined) {
      throw error;
    }
    return { error };
  }
}

/** An unread body would keep its connection. Not waited for: a hook's copy of it may still be unread. */
function discard(response: Response): void {
  void response.body?.cancel().catch(() => undefined);
}

async function pause(milliseconds: number, deadline: Deadline): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = new Promise<void>((done) => {
    timer = setTimeout(done, milliseconds);
  });
  try {
    await deadline.race(rest);
  } finally {
    clearTimeout(timer);
  }
}
