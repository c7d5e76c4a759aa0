import { describe, expect, it } from "vitest";
import { requestHeaders } from "./request-headers.js";

describe("requestHeaders", () => {
  it("lets later sets win, whatever the case, and parameters over all", () => {
    const headers = requestHeaders(
      [
        { Accept: "a", "X-One": "1", skip: undefined },
        { "x-one": "2", "X-Two": "2" },
      ],
      [{ parameter: { name: "X-Two", in: "header" }, value: ["3", 4] }],
    );
    expect(Object.fromEntries(headers)).toEqual({
      accept: "a",
      "x-one": "2",
      "x-two": "3, 4",
    });
  });

  it("names the value that no header can hold", () => {
    expect(() =>
      requestHeaders(
        [],
        [
          {
            parameter: { name: "X-Name", in: "header", key: "name" },
            value: "张三",
          },
        ],
      ),
    ).toThrow(expect.objectContaining({ key: "name" }));
    expect(() => requestHeaders([{ "X-Evil": "a\r\nb: c" }], [])).toThrow(
      "HTTP header",
    );
  });

  it("adds cookies to those of the caller", () => {
    const headers = requestHeaders(
      [{ Cookie: "theme=dark" }],
      [
        { parameter: { name: "sid", in: "cookie" }, value: "a;b" },
        { parameter: { name: "none", in: "cookie" }, value: undefined },
      ],
    );
    expect(headers.get("cookie")).toBe("theme=dark; sid=a%3Bb");
  });
});
