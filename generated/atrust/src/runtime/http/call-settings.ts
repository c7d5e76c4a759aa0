import type {
  RequestOptions,
  RetryOptions,
  ValidationMode,
} from "./client-options.js";
import type { Transport } from "./transport.js";

/** What one call runs with: its own options over the client's over the defaults. */
export interface CallSettings {
  readonly timeoutMs: number;
  readonly retry: RetryOptions;
  readonly validateRequest: ValidationMode;
  readonly validateResponse: ValidationMode;
  readonly lenientEnums: boolean;
}

export function callSettings(
  { options }: Transport,
  request: RequestOptions,
): CallSettings {
  return {
    timeoutMs: request.timeoutMs ?? options.timeoutMs ?? 30_000,
    retry: {
      attempts: request.retry?.attempts ?? options.retry?.attempts,
      baseDelayMs: request.retry?.baseDelayMs ?? options.retry?.baseDelayMs,
      maxDelayMs: request.retry?.maxDelayMs ?? options.retry?.maxDelayMs,
      statuses: request.retry?.statuses ?? options.retry?.statuses,
    },
    validateRequest:
      request.validate?.request ?? options.validate?.request ?? "throw",
    validateResponse:
      request.validate?.response ?? options.validate?.response ?? "warn",
    lenientEnums: request.lenientEnums ?? options.lenientEnums ?? false,
  };
}
