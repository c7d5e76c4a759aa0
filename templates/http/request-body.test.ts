import { describe, expect, it } from "vitest";
import { requestBody } from "./request-body.js";

const json = { contentType: "application/json", from: "rest" } as const;

describe("requestBody", () => {
  it("writes JSON and drops what is undefined", () => {
    expect(requestBody({ a: 1, b: undefined, c: null }, json)).toEqual({
      content: '{"a":1,"c":null}',
      contentType: "application/json",
    });
  });

  it("writes a bare string as JSON where the body is JSON, as text elsewhere", () => {
    expect(requestBody("hi", json).content).toBe('"hi"');
    expect(
      requestBody("hi", { contentType: "text/plain", from: "body" }).content,
    ).toBe("hi");
  });

  it("refuses what JSON cannot hold", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    expect(() => requestBody(cycle, json)).toThrow("cannot be written as JSON");
    expect(() => requestBody({ n: 1n }, json)).toThrow(
      "cannot be written as JSON",
    );
  });

  it("writes a form with repeated keys", () => {
    const form = {
      contentType: "application/x-www-form-urlencoded",
      from: "rest",
    } as const;
    expect(
      requestBody(
        { name: "a b&c", ids: [1, 2], deep: { x: 1 }, no: undefined },
        form,
      ),
    ).toEqual({
      content: "name=a+b%26c&ids=1&ids=2&deep=%7B%22x%22%3A1%7D",
      contentType: "application/x-www-form-urlencoded",
    });
  });

  it("writes a multipart form with files and leaves its content type to fetch", async () => {
    const { content, contentType } = requestBody(
      {
        file: new Blob(["data"]),
        files: [new Blob(["1"]), new Blob(["2"])],
        name: "n",
        meta: { a: 1 },
        no: null,
      },
      { contentType: "multipart/form-data", from: "rest" },
    );
    expect(contentType).toBeUndefined();
    const form = content as FormData;
    expect([...form.keys()]).toEqual([
      "file",
      "files",
      "files",
      "name",
      "meta",
    ]);
    expect(await (form.get("file") as File).text()).toBe("data");
    expect(form.get("meta")).toBe('{"a":1}');
  });

  it("sends a blob as it is, with its own type where it has one", () => {
    const octets = {
      contentType: "application/octet-stream",
      from: "body",
    } as const;
    const bare = new Blob(["x"]);
    expect(requestBody(bare, octets)).toEqual({
      content: bare,
      contentType: "application/octet-stream",
    });
    expect(
      requestBody(new Blob(["x"], { type: "image/png" }), octets).contentType,
    ).toBeUndefined();
  });
});
