import { AbortedError } from "../errors/aborted-error.js";
import { TimeoutError } from "../errors/timeout-error.js";

/** Ends a call: when its time is up or when its caller says so, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Waits for work, but no longer than the deadline, even if the work ignores the signal. */
  race<T>(work: PromiseLike<T>): Promise<T>;
  /** Why the call ended, once it has. */
  reason(): TimeoutError | AbortedError | undefined;
  stop(): void;
}

/** The longest time that timers can wait. */
const longest = 2 ** 31 - 1;

export function startDeadline(
  operation: string,
  timeoutMs: number,
  callerSignal: AbortSignal | undefined,
): Deadline {
  const controller = new AbortController();
  let reason: TimeoutError | AbortedError | undefined;
  let reject: (error: unknown) => void = () => undefined;
  const ended = new Promise<never>((_, fail) => (reject = fail));
  // Nobody may be waiting when the end comes; that is no unhandled rejection.
  ended.catch(() => undefined);

  const end = (error: TimeoutError | AbortedError): void => {
    reason ??= error;
    reject(reason);
    controller.abort(reason);
  };
  const onAbort = (): void =>
    end(new AbortedError(operation, callerSignal?.reason));
  const timer =
    timeoutMs > 0 && timeoutMs <= longest
      ? setTimeout(() => end(new TimeoutError(operation, timeoutMs)), timeoutMs)
      : undefined;
  if (callerSignal?.aborted) onAbort();
  else callerSignal?.addEventListener("abort", onAbort, { once: true });

  return {
    signal: controller.signal,
    race: (work) => Promise.race([ended, work]),
    reason: () => reason,
    stop() {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onAbort);
    },
  };
}
