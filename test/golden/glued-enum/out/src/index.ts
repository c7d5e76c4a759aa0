export * from "./client.js";
export * from "./operations/index.js";
export * from "./types/index.js";
export * from "./validators/index.js";
export type {
  CheckOptions,
  ClientError,
  ClientOptions,
  DocumentedError,
  Failure,
  Hooks,
  Issue,
  OutgoingRequest,
  RequestOptions,
  Result,
  RetryOptions,
  Schema,
  StandardSchema,
  Transport,
  ValidationMode,
  ValidationModes,
} from "./runtime/index.js";
export {
  AbortedError,
  BusinessError,
  createTransport,
  DecodeError,
  HookError,
  HttpStatusError,
  Md2sdkError,
  NetworkError,
  TimeoutError,
  ValidationError,
} from "./runtime/index.js";
