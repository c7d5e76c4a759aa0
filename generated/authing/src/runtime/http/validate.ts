import { safeParse, ValidationError } from "../schema/index.js";
import type { Schema } from "../schema/index.js";
import type { CallSettings } from "./call-settings.js";
import type { ValidationMode } from "./client-options.js";
import type { OperationDescriptor } from "./operation-descriptor.js";
import type { Transport } from "./transport.js";
import type { UnusableValue } from "./unusable-value.js";

export function validateInput(
  transport: Transport,
  operation: OperationDescriptor,
  input: unknown,
  { validateRequest }: CallSettings,
): void {
  // A call whose input may be left out sends what an empty one sends.
  const value = input === undefined ? {} : input;
  const subject = `the request of ${operation.id}`;
  validate(transport, operation.inputSchema, value, subject, validateRequest);
}

export function validateOutput(
  transport: Transport,
  operation: OperationDescriptor,
  output: unknown,
  { validateResponse, lenientEnums }: CallSettings,
): void {
  const subject = `the answer to ${operation.id}`;
  validate(
    transport,
    operation.outputSchema,
    output,
    subject,
    validateResponse,
    lenientEnums,
  );
}

function validate(
  transport: Transport,
  schema: Schema<unknown> | undefined,
  value: unknown,
  subject: string,
  mode: ValidationMode,
  lenientEnums: boolean = false,
): void {
  if (schema === undefined || mode === "off") return;
  const unknownEnumValues = lenientEnums ? "pass" : "refuse";
  const result = safeParse(schema, value, { unknownEnumValues });
  if (result.ok) return;
  const error = new ValidationError(result.error.issues, subject);
  if (mode === "throw") throw error;
  const { onWarning } = transport.options;
  if (onWarning === undefined) console.warn(error.message);
  else onWarning(error);
}

/** Validation may be off, but a request that cannot be written cannot be sent. */
export function unusableInput(
  operation: OperationDescriptor,
  { key, message }: UnusableValue,
): ValidationError {
  const path = key === "" ? [] : [key];
  const issue = { path, code: "type", message } as const;
  return new ValidationError([issue], `the request of ${operation.id}`);
}
