import type { ValidationError } from "../schema/index.js";

/** What happens when a request or an answer is not what the documentation says. */
export type ValidationMode = "off" | "warn" | "throw";

export interface ValidationModes {
  /** Before anything is sent. Default: `throw`. */
  readonly request?: ValidationMode | undefined;
  /** After the answer came, when it is a success. Default: `warn`. */
  readonly response?: ValidationMode | undefined;
}

export interface RetryOptions {
  /** Attempts in all, the first one included. Default: 3. `1` never retries. */
  readonly attempts?: number | undefined;
  /** The first pause; each further one is twice as long, less a random part. Default: 300. */
  readonly baseDelayMs?: number | undefined;
  /** The longest pause; an answer whose `Retry-After` asks for more is final. Default: 20000. */
  readonly maxDelayMs?: number | undefined;
  /** HTTP statuses worth another attempt. Default: 408, 429, 502, 503, 504. */
  readonly statuses?: readonly number[] | undefined;
}

/** A request as it leaves. Hooks and the signer may change `url` and `headers`. */
export interface OutgoingRequest {
  /** The operation's id. */
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Text for JSON and forms, so that it can be signed. */
  readonly body: string | Blob | FormData | undefined;
  /** 1 for the first. */
  readonly attempt: number;
}

export interface Hooks {
  /** Sees each attempt before it is signed, and may change it. */
  readonly before?:
    ((request: OutgoingRequest) => void | Promise<void>) | undefined;
  /** Sees each answer; the body is a copy that it may read. */
  readonly after?:
    | ((response: Response, request: OutgoingRequest) => void | Promise<void>)
    | undefined;
}

/** What a call may set for itself; it goes before the client's own setting. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** For the whole call, its retries included. Default: 30000; 0 waits for ever. */
  readonly timeoutMs?: number | undefined;
  /** Sent with the request, over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly retry?: RetryOptions | undefined;
  /** Says that a POST or PATCH can be repeated without harm, so that it is retried as a GET is. */
  readonly idempotent?: boolean | undefined;
  readonly validate?: ValidationModes | undefined;
  /** Lets values that an enum does not list pass in answers. Default: false. */
  readonly lenientEnums?: boolean | undefined;
}

export interface ClientOptions {
  /** Where the API lives: `https://host/prefix`. */
  readonly baseUrl: string;
  /** Sent with every request; a function is asked anew for each attempt. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | (() =>
        | Readonly<Record<string, string>>
        | Promise<Readonly<Record<string, string>>>)
    | undefined;
  /** Query parameters of every request. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Signs or authenticates the final request, by changing its headers or URL; called for each attempt. */
  readonly sign?:
    ((request: OutgoingRequest) => void | Promise<void>) | undefined;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Passed on to `fetch`: `credentials`, `cache`, a dispatcher, … */
  readonly fetchOptions?:
    Omit<RequestInit, "method" | "headers" | "body" | "signal"> | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly hooks?: Hooks | undefined;
  readonly validate?: ValidationModes | undefined;
  readonly lenientEnums?: boolean | undefined;
  /** Where validation in mode `warn` tells. Default: `console.warn`. */
  readonly onWarning?: ((error: ValidationError) => void) | undefined;
}
