import type { RetryOptions } from "./client-options.js";

/** What the last attempt came to: an answer, or the error that stood in its way. */
export type Outcome =
  { readonly response: Response } | { readonly error: unknown };

export interface RetryCase {
  readonly method: string;
  readonly idempotent: boolean | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly retry: RetryOptions | undefined;
}

const idempotentMethods = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];
const retriedStatuses = [408, 429, 502, 503, 504];

/** Errors that arise before a byte of the request has left. */
const beforeSending = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

/** Milliseconds until the next attempt; `undefined` when this one was the last. */
export function retryDelay(
  state: RetryCase,
  random: () => number = Math.random,
  now: () => number = Date.now,
): number | undefined {
  const { retry, attempt, outcome } = state;
  if (attempt >= (retry?.attempts ?? 3) || !isSafe(state)) return undefined;
  const longest = retry?.maxDelayMs ?? 20_000;
  if ("response" in outcome) {
    const asked = retryAfter(outcome.response.headers.get("retry-after"), now);
    if (asked !== undefined) return asked <= longest ? asked : undefined;
  }
  const full = (retry?.baseDelayMs ?? 300) * 2 ** (attempt - 1);
  return Math.min(full, longest) * (0.5 + random() / 2);
}

function isSafe({ method, idempotent, outcome, retry }: RetryCase): boolean {
  const repeatable = idempotent ?? idempotentMethods.includes(method);
  if ("response" in outcome) {
    const statuses = retry?.statuses ?? retriedStatuses;
    return repeatable && statuses.includes(outcome.response.status);
  }
  return repeatable || beforeSending.includes(causeCode(outcome.error));
}

/** The system's code of an error, which `fetch` wraps once or twice. */
function causeCode(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 4 && current instanceof Error; depth++) {
    const code: unknown = "code" in current ? current.code : undefined;
    if (typeof code === "string") return code;
    current = current.cause;
  }
  return "";
}

/** `Retry-After` in milliseconds: a number of seconds or a date. */
function retryAfter(
  header: string | null,
  now: () => number,
): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now());
}
