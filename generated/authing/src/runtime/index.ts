export { AbortedError } from "./errors/aborted-error.js";
export { BusinessError } from "./errors/business-error.js";
export type { ClientError } from "./errors/client-error.js";
export { DecodeError } from "./errors/decode-error.js";
export type { DocumentedError, Failure } from "./errors/documented-error.js";
export { HookError } from "./errors/hook-error.js";
export { HttpStatusError } from "./errors/http-status-error.js";
export { Md2sdkError } from "./errors/md2sdk-error.js";
export { NetworkError } from "./errors/network-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export { bindOperations } from "./http/bind-operations.js";
export type {
  ClientOptions,
  Hooks,
  OutgoingRequest,
  RequestOptions,
  RetryOptions,
  ValidationMode,
  ValidationModes,
} from "./http/client-options.js";
export type {
  BodyDescriptor,
  HttpMethod,
  OperationDescriptor,
  ParameterDescriptor,
  SuccessDescriptor,
} from "./http/operation-descriptor.js";
export type { Operations } from "./http/operations.js";
export { sendSafe } from "./http/send-safe.js";
export { send } from "./http/send.js";
export { createTransport } from "./http/transport.js";
export type { Transport } from "./http/transport.js";
export * from "./schema/index.js";
