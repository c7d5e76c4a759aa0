import type { DocumentedError, Failure } from "../errors/documented-error.js";
import type { OperationDescriptor } from "./operation-descriptor.js";
import { valueAt } from "./success.js";

/** Where APIs put a failure's own code when the rule's field holds only its class (a status, a flag). */
const codeFields = ["apiCode", "errorCode", "errCode", "errcode", "subCode"];
const messageFields = ["message", "msg", "errorMessage", "errMsg", "errmsg"];
const looseCodeFields = [
  "code",
  ...codeFields,
  "error",
  "statusCode",
  "status",
];
const looseMessageFields = [...messageFields, "error_description", "detail"];

/** What a body says of its failure, and which documented error that is. */
export function failureOf<Entry extends DocumentedError>(
  operation: Pick<OperationDescriptor<unknown, Entry>, "success" | "errors">,
  body: unknown,
): Failure<Entry> {
  const rule = operation.success?.field;
  const parent = rule?.includes(".")
    ? valueAt(body, rule.slice(0, rule.lastIndexOf(".")))
    : body;
  const codes = [
    ...(rule === undefined ? [] : [valueAt(body, rule)]),
    ...pick(parent, rule === undefined ? looseCodeFields : codeFields),
  ];
  const message =
    firstText(pick(parent, looseMessageFields)) ??
    firstText(pick(body, looseMessageFields));
  const entries = operation.errors ?? [];
  for (const code of codes) {
    const candidates = entries.filter(
      (entry) => String(entry.code) === String(code),
    );
    if (candidates.length > 0) {
      const documented = meantBy(candidates, message);
      return { code: codes[0], message, documented, candidates };
    }
  }
  return { code: codes[0], message, documented: undefined, candidates: [] };
}

function pick(body: unknown, fields: readonly string[]): unknown[] {
  return fields
    .map((field) =>
      typeof body === "object" && body !== null && Object.hasOwn(body, field)
        ? (body as Record<string, unknown>)[field]
        : undefined,
    )
    .filter((value) => value !== undefined && value !== null);
}

function firstText(values: readonly unknown[]): string | undefined {
  return values.find((value) => typeof value === "string" && value !== "") as
    string | undefined;
}

/** A code that stands once needs no message; among several, the message tells. */
function meantBy<Entry extends DocumentedError>(
  candidates: readonly Entry[],
  message: string | undefined,
): Entry | undefined {
  if (candidates.length === 1) return candidates[0];
  if (message === undefined) return undefined;
  return (
    candidates.find((entry) => entry.message === message) ??
    candidates.find((entry) => matches(entry.message, message))
  );
}

const placeholder = /%(?:\d+\$)?[sdifvq]|\$?\{[^{}]*\}/;

/** Literal parts in their order, anything between them; no pattern is built from a page's words. */
function matches(template: string, message: string): boolean {
  const parts = template.split(placeholder);
  const last = parts.pop() ?? "";
  if (parts.length === 0) return last === message;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = message.indexOf(part, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + part.length;
  }
  return message.length - last.length >= at && message.endsWith(last);
}
