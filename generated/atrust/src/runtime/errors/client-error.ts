import type { ValidationError } from "../schema/index.js";
import type { AbortedError } from "./aborted-error.js";
import type { BusinessError } from "./business-error.js";
import type { DecodeError } from "./decode-error.js";
import type { DocumentedError } from "./documented-error.js";
import type { HookError } from "./hook-error.js";
import type { HttpStatusError } from "./http-status-error.js";
import type { NetworkError } from "./network-error.js";
import type { TimeoutError } from "./timeout-error.js";

/** Everything a call can fail with; `kind` tells them apart. */
export type ClientError<Entry extends DocumentedError = DocumentedError> =
  | AbortedError
  | BusinessError<Entry>
  | DecodeError
  | HookError
  | HttpStatusError<Entry>
  | NetworkError
  | TimeoutError
  | ValidationError;
