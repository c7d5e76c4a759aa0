import { describe, expect, it } from "vitest";
import { failureOf } from "./failure.js";
import { isSuccess } from "./success.js";

const errors = [
  { code: 10001, message: "user %s does not exist" },
  { code: 10001, message: "group %s of %s does not exist" },
  { code: 10001, message: "100% of {0} used" },
  { code: "E.2", message: "locked" },
];
const operation = { success: { field: "code", values: ["OK"] }, errors };

describe("isSuccess", () => {
  it("compares the field's value, at any depth, as text", () => {
    expect(isSuccess({ code: "OK" }, operation.success)).toBe(true);
    expect(isSuccess({ code: "ok" }, operation.success)).toBe(false);
    expect(
      isSuccess({ head: { rc: "0" } }, { field: "head.rc", values: [0] }),
    ).toBe(true);
    expect(isSuccess({ head: null }, { field: "head.rc", values: [0] })).toBe(
      false,
    );
    expect(isSuccess("text", operation.success)).toBe(false);
    expect(
      isSuccess({}, { field: "constructor.name", values: ["Object"] }),
    ).toBe(false);
  });

  it("has nothing against an answer without a rule", () => {
    expect(isSuccess(null, undefined)).toBe(true);
  });
});

describe("failureOf", () => {
  it("finds a code that stands once", () => {
    const failure = failureOf(operation, { code: "E.2", msg: "anything" });
    expect(failure).toEqual({
      code: "E.2",
      message: "anything",
      documented: errors[3],
      candidates: [errors[3]],
    });
  });

  it.each([
    ["user 李四 does not exist", errors[0]],
    ["group a of b does not exist", errors[1]],
    ["100% of disk used", errors[2]],
    ["100% of disk used up", undefined],
    ["a user x does not exist", undefined],
    [undefined, undefined],
  ])("tells meanings of one code apart by %j", (msg, documented) => {
    const failure = failureOf(operation, { code: "10001", msg });
    expect(failure.documented).toBe(documented);
    expect(failure.candidates).toHaveLength(3);
  });

  it("looks beside the rule's field for the code and the message", () => {
    const failure = failureOf(
      { success: { field: "head.status", values: [200] }, errors },
      { head: { status: 400, apiCode: "E.2", message: "no" } },
    );
    expect(failure).toMatchObject({
      code: 400,
      message: "no",
      documented: errors[3],
    });
  });

  it("finds code and message without a rule", () => {
    expect(
      failureOf({ errors }, { errcode: "E.2", errmsg: "m" }),
    ).toMatchObject({
      code: "E.2",
      message: "m",
      documented: errors[3],
    });
    expect(failureOf({}, "Bad Gateway")).toEqual({
      code: undefined,
      message: undefined,
      documented: undefined,
      candidates: [],
    });
  });
});
