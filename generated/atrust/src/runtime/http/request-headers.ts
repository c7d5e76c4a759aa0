import { plainValues } from "./plain-value.js";
import type { PlacedValue } from "./request-url.js";
import { UnusableValue } from "./unusable-value.js";

/** Later sets win over earlier ones; the operation's own parameters over all. */
export function requestHeaders(
  sets: readonly Readonly<Record<string, string | undefined>>[],
  values: readonly PlacedValue[],
): Headers {
  const headers = new Headers();
  for (const set of sets) {
    for (const [name, value] of Object.entries(set)) {
      if (value !== undefined) setHeader(headers, name, name, value);
    }
  }
  for (const { parameter, value } of values) {
    if (parameter.in !== "header") continue;
    const texts = plainValues(value);
    const key = parameter.key ?? parameter.name;
    if (texts.length > 0) {
      setHeader(headers, key, parameter.name, texts.join(", "));
    }
  }
  const cookie = cookieHeader(values);
  if (cookie !== "") {
    const others = headers.get("cookie");
    headers.set("cookie", others === null ? cookie : `${others}; ${cookie}`);
  }
  return headers;
}

/** Says which value a header cannot hold, where `Headers` says only that it cannot. */
function setHeader(
  headers: Headers,
  key: string,
  name: string,
  value: string,
): void {
  try {
    headers.set(name, value);
  } catch (cause) {
    throw new UnusableValue(key, "cannot stand in an HTTP header", { cause });
  }
}

function cookieHeader(values: readonly PlacedValue[]): string {
  return values
    .filter(({ parameter }) => parameter.in === "cookie")
    .flatMap(({ parameter, value }) =>
      plainValues(value).map(
        (text) => `${parameter.name}=${encodeURIComponent(text)}`,
      ),
    )
    .join("; ");
}
