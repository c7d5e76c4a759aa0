import { expect, it } from "vitest";
import { bindOperations } from "./bind-operations.js";
import { createTransport } from "./transport.js";

interface Client {
  readonly user: { readonly get: (id: string) => Promise<unknown[]> };
  readonly ["__proto__"]: () => Promise<unknown[]>;
}

it("calls each operation with the transport, in its group, and adds nothing", async () => {
  const transport = createTransport({ baseUrl: "http://localhost" });
  const seen = async (...given: unknown[]): Promise<unknown[]> => given;
  const client = bindOperations<Client>(transport, {
    user: { get: seen },
    ["__proto__"]: seen,
  });
  expect(await client.user.get("1")).toEqual([transport, "1"]);
  expect(await client["__proto__"]()).toEqual([transport]);
  expect(client.user.get.name).toBe("get");
  expect(client["__proto__"].name).toBe("__proto__");
  expect(Object.keys(client)).toEqual(["user", "__proto__"]);
  expect(Object.getPrototypeOf(client)).toBe(Object.prototype);
});
