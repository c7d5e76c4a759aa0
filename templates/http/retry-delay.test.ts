import { describe, expect, it } from "vitest";
import { retryDelay } from "./retry-delay.js";
import type { Outcome, RetryCase } from "./retry-delay.js";

const now = Date.parse("2030-01-01T00:00:00Z");

function delay(change: Partial<RetryCase>, random = 1): number | undefined {
  const state: RetryCase = {
    method: "GET",
    idempotent: undefined,
    attempt: 1,
    outcome: answer(503),
    retry: undefined,
    ...change,
  };
  return retryDelay(
    state,
    () => random,
    () => now,
  );
}

function answer(status: number, retryAfter?: string): Outcome {
  const headers = retryAfter === undefined ? {} : { "retry-after": retryAfter };
  return { response: new Response(null, { status, headers }) };
}

function broken(code: string): Outcome {
  const inner = Object.assign(new Error("inner"), { code });
  return {
    error: new Error("outer", {
      cause: new TypeError("fetch failed", { cause: inner }),
    }),
  };
}

describe("retryDelay", () => {
  it("doubles, with jitter of a half, up to the longest", () => {
    expect(delay({})).toBe(300);
    expect(delay({}, 0)).toBe(150);
    expect(delay({ attempt: 2 })).toBe(600);
    expect(
      delay({ retry: { attempts: 20, maxDelayMs: 1000 }, attempt: 9 }),
    ).toBe(1000);
  });

  it("stops after the allowed attempts", () => {
    expect(delay({ attempt: 3 })).toBeUndefined();
    expect(delay({ retry: { attempts: 1 } })).toBeUndefined();
  });

  it.each([200, 400, 404, 500])("takes HTTP %i as final", (status) => {
    expect(delay({ outcome: answer(status) })).toBeUndefined();
  });

  it("takes other statuses where asked to", () => {
    expect(delay({ outcome: answer(500), retry: { statuses: [500] } })).toBe(
      300,
    );
  });

  it("repeats a POST only where nothing was sent or the caller vouches for it", () => {
    expect(delay({ method: "POST" })).toBeUndefined();
    expect(
      delay({ method: "POST", outcome: broken("ECONNRESET") }),
    ).toBeUndefined();
    expect(delay({ method: "POST", outcome: broken("ECONNREFUSED") })).toBe(
      300,
    );
    expect(delay({ method: "POST", idempotent: true })).toBe(300);
    expect(delay({ method: "DELETE" })).toBe(300);
    expect(delay({ method: "DELETE", idempotent: false })).toBeUndefined();
    expect(delay({ outcome: broken("ECONNRESET") })).toBe(300);
  });

  it("waits as long as Retry-After asks, or gives up when that is too long", () => {
    expect(delay({ outcome: answer(429, "2") })).toBe(2000);
    expect(
      delay({ outcome: answer(503, "Tue, 01 Jan 2030 00:00:05 GMT") }),
    ).toBe(5000);
    expect(
      delay({ outcome: answer(503, "Mon, 31 Dec 2029 00:00:00 GMT") }),
    ).toBe(0);
    expect(delay({ outcome: answer(503, "3600") })).toBeUndefined();
    expect(delay({ outcome: answer(503, "soon") })).toBe(300);
  });
});
