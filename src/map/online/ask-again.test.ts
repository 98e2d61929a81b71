import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createRetry } from "./ask-again.ts";

const listeners = new Map<string, () => void>();
const MINUTE_MS = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  listeners.clear();
  vi.stubGlobal("addEventListener", (type: string, act: () => void) => listeners.set(type, act));
  vi.stubGlobal("removeEventListener", (type: string) => listeners.delete(type));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("waits longer after each failure, and starts again from the first delay after a success", () => {
  const act = vi.fn();
  const again = createRetry(act);
  const actsWithin = (ms: number) => {
    act.mockClear();
    again.later();
    again.later();
    vi.advanceTimersByTime(ms);
    return act.mock.calls.length;
  };
  expect(actsWithin(MINUTE_MS)).toBe(1);
  expect(actsWithin(MINUTE_MS)).toBe(0);
  expect(actsWithin(MINUTE_MS)).toBe(1);
  for (let time = 0; time < 9; time++) actsWithin(12 * MINUTE_MS);
  expect(actsWithin(12 * MINUTE_MS)).toBe(1);
  again.forget();
  expect(actsWithin(MINUTE_MS)).toBe(1);
});

it("acts at once when the network is back, and never after it was left", () => {
  const act = vi.fn();
  const again = createRetry(act);
  again.later();
  listeners.get("online")?.();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(MINUTE_MS);
  expect(act).toHaveBeenCalledTimes(1);
  again.later();
  again.leave();
  vi.advanceTimersByTime(12 * MINUTE_MS);
  expect(act).toHaveBeenCalledTimes(1);
  expect([...listeners]).toEqual([]);
});
