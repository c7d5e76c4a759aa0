import { describe, expect, it } from "vitest";
import { appendQuery, requestUrl } from "./request-url.js";
import type { PlacedValue } from "./request-url.js";

const base = new URL("https://host/prefix/?tenant=1");

function place(
  where: "path" | "query",
  name: string,
  value: unknown,
): PlacedValue {
  return { parameter: { name, in: where }, value };
}

describe("requestUrl", () => {
  it("joins base and path with one slash and keeps the base's query", () => {
    expect(requestUrl(base, "/v3/users", []).href).toBe(
      "https://host/prefix/v3/users?tenant=1",
    );
    expect(requestUrl(base, "v3/users", []).href).toBe(
      "https://host/prefix/v3/users?tenant=1",
    );
  });

  it("takes a query that stands in the documented path", () => {
    expect(requestUrl(base, "/api?Action=List&v=#1", []).href).toBe(
      "https://host/prefix/api?tenant=1&Action=List&v=%231",
    );
  });

  it("encodes path values, CJK and slashes included", () => {
    const url = requestUrl(base, "/users/{id}/{标签}", [
      place("path", "id", "a/b?c#d"),
      place("path", "标签", ["一", 2]),
    ]);
    expect(url.pathname).toBe("/prefix/users/a%2Fb%3Fc%23d/%E4%B8%80,2");
  });

  it.each(["", ".", "..", undefined, null, "\ud800"])(
    "refuses %j as a path segment",
    (value) => {
      expect(() =>
        requestUrl(base, "/users/{id}", [place("path", "id", value)]),
      ).toThrow(expect.objectContaining({ key: "id" }));
    },
  );

  it("never leaves the base's host", () => {
    expect(requestUrl(base, "//evil.example/x", []).host).toBe("host");
    expect(requestUrl(base, "https://evil.example/x", []).host).toBe("host");
  });
});

describe("appendQuery", () => {
  it("repeats the key for arrays, writes structures as JSON, leaves out what is absent", () => {
    const url = new URL("https://host/x");
    appendQuery(url, [
      place("query", "tag", ["a", "b&c", undefined]),
      place("query", "filter", { a: [1] }),
      place("query", "on", false),
      place("query", "none", undefined),
      place("query", "nil", null),
      place("path", "id", "7"),
    ]);
    expect([...url.searchParams]).toEqual([
      ["tag", "a"],
      ["tag", "b&c"],
      ["filter", '{"a":[1]}'],
      ["on", "false"],
    ]);
  });
});
