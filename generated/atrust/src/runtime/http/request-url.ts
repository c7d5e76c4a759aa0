import type { ParameterDescriptor } from "./operation-descriptor.js";
import { plainValues } from "./plain-value.js";
import { UnusableValue } from "./unusable-value.js";

export interface PlacedValue {
  readonly parameter: ParameterDescriptor;
  readonly value: unknown;
}

/** The operation's URL, without its query. */
export function requestUrl(
  baseUrl: URL,
  path: string,
  values: readonly PlacedValue[],
): URL {
  const filled = fillPath(path, values);
  const url = new URL(baseUrl);
  const [pathname = "", query = ""] = splitOnce(filled, "?");
  const base = url.pathname.replace(/\/+$/, "");
  url.pathname = `${base}/${pathname.replace(/^\/+/, "")}`;
  // Before version 6, TypeScript knows how to iterate over it in another library alone.
  new URLSearchParams(query).forEach((value, name) => {
    url.searchParams.append(name, value);
  });
  return url;
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

function fillPath(path: string, values: readonly PlacedValue[]): string {
  return path.replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    const placed = values.find(
      ({ parameter }) => parameter.in === "path" && parameter.name === name,
    );
    return placed === undefined ? placeholder : pathSegment(placed);
  });
}

/** `.` and `..` would climb out of the path even when percent-encoded, so they are refused. */
function pathSegment({ parameter, value }: PlacedValue): string {
  const key = parameter.key ?? parameter.name;
  const texts = plainValues(value);
  const text = texts.join(",");
  if (text === "") throw new UnusableValue(key, "must not be empty in a path");
  if (text === "." || text === "..") {
    throw new UnusableValue(key, `must not be "${text}" in a path`);
  }
  try {
    return texts.map(encodeURIComponent).join(",");
  } catch (cause) {
    throw new UnusableValue(key, "is not well-formed Unicode", { cause });
  }
}

/** Arrays repeat the key. */
export function appendQuery(url: URL, values: readonly PlacedValue[]): void {
  for (const { parameter, value } of values) {
    if (parameter.in !== "query") continue;
    for (const text of plainValues(value)) {
      url.searchParams.append(parameter.name, text);
    }
  }
}
