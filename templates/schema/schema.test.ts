import { describe, expect, it } from "vitest";
import {
  array,
  binary,
  boolean,
  enumeration,
  extend,
  integer,
  is,
  lazy,
  limit,
  nothing,
  nullable,
  number,
  object,
  openObject,
  optional,
  parse,
  record,
  safeParse,
  string,
  union,
  unknown,
  ValidationError,
} from "./index.js";
import type { CheckOptions, Schema } from "./index.js";

interface Node {
  id: string;
  size?: number;
  children?: Node[];
}

const node: Schema<Node> = object(() => ({
  id: string(),
  size: optional(integer()),
  children: optional(array(node)),
}));

function issues(
  schema: Schema<unknown>,
  value: unknown,
  options?: CheckOptions,
): string[] {
  const result = safeParse(schema, value, options);
  return result.ok
    ? []
    : result.error.issues.map(
        ({ path, code, message }) => `${path.join("/")}|${code}|${message}`,
      );
}

describe("scalars", () => {
  it.each([
    [string(), "", 1, "should be a string, but is a number"],
    [boolean(), false, "false", "should be a boolean, but is a string"],
    [number(), 1.5, NaN, "should be a number, but is NaN"],
    [number(), -0, Infinity, "should be a number, but is Infinity"],
    [integer(), 3, 3.5, "should be an integer, but is a fraction"],
    [integer(), 2 ** 60, "3", "should be an integer, but is a string"],
    [nothing(), null, 0, "should be null, but is a number"],
    [binary(), new Blob(["x"]), [], "should be a Blob, but is an array"],
    [array(string()), [], {}, "should be an array, but is an object"],
    [record(string()), {}, [], "should be an object, but is an array"],
    [object(() => ({})), {}, null, "should be an object, but is null"],
    [string(), "x", undefined, "should be a string, but is nothing"],
    [string(), "x", 1n, "should be a string, but is a bigint"],
  ])("%# tells right from wrong", (schema, right, wrong, message) => {
    expect(issues(schema, right)).toEqual([]);
    expect(issues(schema, wrong)).toEqual([`|type|${message}`]);
  });

  it("leaves open what the page leaves open", () => {
    for (const value of [undefined, null, 1, "x", [], {}]) {
      expect(is(unknown(), value)).toBe(true);
    }
  });
});

describe("objects", () => {
  it("names every issue with its path", () => {
    const value = {
      size: 1.5,
      children: [{ id: "a" }, { id: 2, children: [{}] }],
    };
    expect(issues(node, value)).toEqual([
      "id|missing|is required, but absent",
      "size|type|should be an integer, but is a fraction",
      "children/1/id|type|should be a string, but is a number",
      "children/1/children/0/id|missing|is required, but absent",
    ]);
  });

  it("takes undefined for absent", () => {
    expect(is(node, { id: "a", size: undefined })).toBe(true);
    expect(issues(node, { id: undefined })).toEqual([
      "id|missing|is required, but absent",
    ]);
  });

  it("passes unknown properties unless told to refuse them", () => {
    const value = { id: "a", more: 1 };
    expect(parse(node, value)).toBe(value);
    expect(issues(node, value, { unknownKeys: "refuse" })).toEqual([
      "more|unknown-key|is not a known property",
    ]);
    const open = openObject(() => ({ id: string() }));
    expect(is(open, value, { unknownKeys: "refuse" })).toBe(true);
    expect(is(open, { id: 1 })).toBe(false);
  });

  it("looks at own properties alone", () => {
    const odd = object(() => ({
      ["__proto__"]: optional(string()),
      constructor: optional(string()),
    }));
    expect(is(odd, {})).toBe(true);
    const own: unknown = JSON.parse('{"__proto__": 1, "constructor": 2}');
    expect(issues(odd, own)).toEqual([
      "__proto__|type|should be a string, but is a number",
      "constructor|type|should be a string, but is a number",
    ]);
    expect(
      is(
        object(() => ({ toString: unknown() })),
        {},
      ),
    ).toBe(false);
    expect(
      is(
        object(() => ({ a: string() })),
        Object.create(null),
      ),
    ).toBe(false);
  });

  it("may be named before they are defined", () => {
    interface Item {
      list: Item[];
    }
    const list: Schema<Item[]> = array(lazy(() => item));
    const item: Schema<Item> = object(() => ({ list }));
    expect(is(list, [{ list: [{ list: [] }] }])).toBe(true);
    expect(issues(list, [{ list: [{}] }])).toEqual([
      "0/list/0/list|missing|is required, but absent",
    ]);
  });

  it("extends what may be defined later", () => {
    const call: Schema<Base & { path: string }> = extend(
      () => base,
      () => ({ path: string() }),
    );
    interface Base {
      id: string;
    }
    const base: Schema<Base> = object(() => ({ id: string() }));
    expect(is(call, { id: "a", path: "b" }, { unknownKeys: "refuse" })).toBe(
      true,
    );
    expect(issues(call, {})).toEqual([
      "id|missing|is required, but absent",
      "path|missing|is required, but absent",
    ]);
  });

  it("takes nothing where what it extends is no object", () => {
    const call = extend(
      () => string(),
      () => ({ path: string() }),
    );
    expect(issues(call, {})).toEqual(["|unreadable|cannot be read"]);
  });

  it("checks the values of free keys", () => {
    expect(issues(record(number()), { a: 1, b: "x", c: undefined })).toEqual([
      "b|type|should be a number, but is a string",
    ]);
  });
});

describe("enumerations", () => {
  const colour = enumeration(["red", "green"]);

  it("list their values", () => {
    expect(is(colour, "red")).toBe(true);
    expect(issues(colour, "blue")).toEqual([
      '|enum|should be one of "red", "green", but is "blue"',
    ]);
    expect(issues(enumeration([1, 0]), "1")).toEqual([
      "|type|should be one of 1, 0, but is a string",
    ]);
  });

  it("let new values of the right type pass when asked to", () => {
    const lenient = { unknownEnumValues: "pass" } as const;
    expect(is(colour, "blue", lenient)).toBe(true);
    expect(is(colour, 1, lenient)).toBe(false);
    expect(is(array(colour), ["blue"], lenient)).toBe(true);
    expect(is(union(colour, number()), "blue", lenient)).toBe(true);
  });

  it("cut long lists and long values short", () => {
    const many = enumeration(Array.from({ length: 50 }, (_, i) => i));
    const [first = ""] = issues(many, 99);
    expect(first).toContain("11, …, but is 99");
    expect(issues(colour, "x".repeat(500))[0]?.length).toBeLessThan(140);
  });
});

describe("unions", () => {
  it("take any member", () => {
    const mixed = union(boolean(), string());
    expect(is(mixed, true)).toBe(true);
    expect(is(mixed, "x")).toBe(true);
    expect(issues(mixed, 1)).toEqual([
      "|union|fits none of its types (it is a number)",
    ]);
  });

  it("tell what is wrong with the one member that is meant", () => {
    const mixed = union(string(), node);
    expect(issues(array(mixed), [{ id: 1 }])).toEqual([
      "0/id|type|should be a string, but is a number",
    ]);
  });

  it("do not take one member's failure for another's success", () => {
    const item = object(() => ({ a: string() }));
    const first = object(() => ({ list: array(item), x: string() }));
    const second = object(() => ({ list: array(item) }));
    expect(is(union(first, second), { list: [{ a: 1 }] })).toBe(false);
    expect(is(union(first, second), { list: [{ a: "1" }] })).toBe(true);
  });

  it("take null where it is one of them", () => {
    expect(is(nullable(string()), null)).toBe(true);
    expect(is(nullable(string()), 1)).toBe(false);
  });
});

describe("limits", () => {
  it.each([
    [
      limit(string(), { minLength: 2 }),
      "ab",
      "a",
      "should have at least 2 characters, but has 1",
    ],
    [
      limit(string(), { maxLength: 2 }),
      "😀😀",
      "abc",
      "should have at most 2 characters, but has 3",
    ],
    [limit(string(), { pattern: "^a+$" }), "aa", "b", "should match /^a+$/u"],
    [limit(integer(), { minimum: 1 }), 1, 0, "should be at least 1, but is 0"],
    [
      limit(number(), { maximum: 1 }),
      1,
      1.1,
      "should be at most 1, but is 1.1",
    ],
    [
      limit(array(string()), { minItems: 1 }),
      ["a"],
      [],
      "should have at least 1 items, but has 0",
    ],
    [
      limit(array(string()), { maxItems: 1 }),
      ["a"],
      ["a", "b"],
      "should have at most 1 items, but has 2",
    ],
  ] as [Schema<unknown>, unknown, unknown, string][])(
    "%# are inclusive",
    (schema, right, wrong, message) => {
      expect(issues(schema, right)).toEqual([]);
      expect(issues(schema, wrong)).toEqual([`|limit|${message}`]);
    },
  );

  it("say nothing of values of the wrong type", () => {
    expect(issues(limit(string(), { minLength: 2 }), 1)).toEqual([
      "|type|should be a string, but is a number",
    ]);
  });
});

describe("odd values", () => {
  it("that are nested without end are refused, not followed", () => {
    let deep: Node = { id: "end" };
    for (let i = 0; i < 100_000; i++) deep = { id: "x", children: [deep] };
    expect(issues(node, deep)[0]).toMatch(/\|depth\|is nested too deeply$/);
  });

  it("that hold themselves come to an end", () => {
    const self: Node = { id: "x", children: [] };
    self.children?.push(self, self);
    expect(is(node, self)).toBe(true);
    const wrong = { id: 1, children: [] as unknown[] };
    wrong.children.push(wrong, wrong);
    expect(issues(node, wrong)).toEqual([
      "id|type|should be a string, but is a number",
    ]);
  });

  it("that share their parts are looked at once", () => {
    let shared: unknown = { id: 1 };
    for (let i = 0; i < 60; i++) {
      shared = { id: "x", children: [shared, shared] };
    }
    const found = issues(node, shared);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(100);
  });

  it("that throw when read are refused, not thrown on", () => {
    const hostile = {
      get id(): string {
        throw new Error("no");
      },
    };
    expect(issues(node, hostile)).toEqual(["|unreadable|cannot be read"]);
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    expect(is(node, revoked.proxy)).toBe(false);
  });
});

describe("parse", () => {
  it("throws an error that lists every issue", () => {
    const value = { children: Array.from({ length: 20 }, () => ({})) };
    const attempt = (): Node => parse(node, value);
    expect(attempt).toThrow(ValidationError);
    try {
      attempt();
    } catch (error) {
      const { issues: all, message, kind } = error as ValidationError;
      expect(kind).toBe("validation");
      expect(all).toHaveLength(21);
      expect(message).toContain("- children[0].id: is required, but absent");
      expect(message).toContain("- and 11 more");
    }
  });

  it("writes odd keys so that they can be told apart", () => {
    const odd = record(record(number()));
    const attempt = (): unknown => parse(odd, { "zh-CN": { "a.b": "" } });
    expect(attempt).toThrow('- ["zh-CN"]["a.b"]: should be a number');
    expect(() => parse(string(), 1)).toThrow("- should be a string");
  });
});

it("speaks Standard Schema v1", () => {
  const standard = node["~standard"];
  expect(standard).toMatchObject({ version: 1, vendor: "md2sdk" });
  const value = { id: "a" };
  expect(standard.validate(value)).toEqual({ value });
  expect(standard.validate({ id: 1 })).toEqual({
    issues: [
      {
        path: ["id"],
        code: "type",
        message: "should be a string, but is a number",
      },
    ],
  });
});
