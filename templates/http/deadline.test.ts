import { describe, expect, it, vi } from "vitest";
import { AbortedError } from "../errors/aborted-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { startDeadline } from "./deadline.js";

const forever = new Promise<never>(() => undefined);

describe("startDeadline", () => {
  it("ends work that ignores the signal", async () => {
    const deadline = startDeadline("op", 5, undefined);
    await expect(deadline.race(forever)).rejects.toThrow(TimeoutError);
    expect(deadline.signal.aborted).toBe(true);
    expect(deadline.reason()).toBeInstanceOf(TimeoutError);
  });

  it("hands on the caller's reason", async () => {
    const caller = new AbortController();
    const deadline = startDeadline("op", 0, caller.signal);
    caller.abort("enough");
    await expect(deadline.race(forever)).rejects.toThrow(
      expect.objectContaining({ kind: "aborted", cause: "enough" }),
    );
  });

  it("ends at once for a signal that is aborted already", async () => {
    const deadline = startDeadline("op", 0, AbortSignal.abort());
    await expect(deadline.race(Promise.resolve(1))).rejects.toThrow(
      AbortedError,
    );
  });

  it("leaves nothing behind once stopped", () => {
    vi.useFakeTimers();
    const caller = new AbortController();
    const removed = vi.spyOn(caller.signal, "removeEventListener");
    const deadline = startDeadline("op", 1000, caller.signal);
    deadline.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it("waits for ever for 0 and for more than timers can count", () => {
    vi.useFakeTimers();
    startDeadline("op", 0, undefined);
    startDeadline("op", Infinity, undefined);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
