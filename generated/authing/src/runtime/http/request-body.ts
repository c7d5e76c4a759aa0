import type { BodyDescriptor } from "./operation-descriptor.js";
import { plainValue, plainValues } from "./plain-value.js";
import { UnusableValue } from "./unusable-value.js";

export interface EncodedBody {
  readonly content: string | Blob | FormData;
  /** Absent where `fetch` knows better: a form's boundary, a blob's own type. */
  readonly contentType?: string;
}

/** A body in the form its content type asks for. */
export function requestBody(
  body: unknown,
  { contentType }: BodyDescriptor,
): EncodedBody {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") return { content: formData(body) };
  if (type === "application/x-www-form-urlencoded") {
    return { content: urlEncoded(body), contentType };
  }
  if (body instanceof Blob) {
    return body.type === ""
      ? { content: body, contentType }
      : { content: body };
  }
  if (typeof body === "string" && !/(^application\/|\+)json$/.test(type)) {
    return { content: body, contentType };
  }
  return { content: json(body), contentType };
}

function json(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new UnusableValue("", "cannot be written as JSON", { cause });
  }
}

function formData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of membersOf(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (item instanceof Blob) form.append(name, item);
      else form.append(name, plainValue(item));
    }
  }
  return form;
}

function urlEncoded(body: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of membersOf(body)) {
    for (const text of plainValues(value)) form.append(name, text);
  }
  return form.toString();
}

function membersOf(body: unknown): [string, unknown][] {
  return typeof body === "object" && body !== null ? Object.entries(body) : [];
}
