import { expect, it } from "vitest";
import { splitInput } from "./split-input.js";

const operation = {
  id: "update",
  method: "POST",
  path: "/{id}",
  parameters: [
    { name: "id", in: "path" },
    { name: "X-Lang", in: "header", key: "lang" },
    { name: "Action", in: "query", value: "Update" },
  ],
} as const;

it("gives the parameters theirs and the body the rest, unknown keys included", () => {
  const input = JSON.parse(
    '{"id":"1","lang":"zh","name":"n","Action":"x","__proto__":{"a":1}}',
  );
  const { values, body } = splitInput(
    { ...operation, body: { contentType: "application/json", from: "rest" } },
    input,
  );
  expect(values.map(({ value }) => value)).toEqual(["1", "zh", "Update"]);
  expect(JSON.stringify(body)).toBe(
    '{"name":"n","Action":"x","__proto__":{"a":1}}',
  );
});

it("takes the body from its own key where it stands apart", () => {
  const apart = {
    ...operation,
    body: { contentType: "application/json", from: "body" },
  } as const;
  expect(splitInput(apart, { id: "1", body: [1] }).body).toEqual([1]);
  expect(splitInput(apart, { id: "1" }).body).toBeUndefined();
});

it("sends no body where the operation has none", () => {
  expect(splitInput(operation, { id: "1", other: 2 }).body).toBeUndefined();
  expect(splitInput(operation, undefined).values[0]?.value).toBeUndefined();
});
