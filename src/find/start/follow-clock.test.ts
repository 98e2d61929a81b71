import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { createAppStore } from "../../state/store.ts";
import { followClock } from "./follow-clock.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T22:59:10Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

it("reports the minute in French time, and each next minute", () => {
  const store = createAppStore(USUAL_CHOICES, "hiver");
  const stop = followClock(store, createActions(store));
  const first = store.getState().now;
  expect(first).toEqual({ date: "2026-11-24", weekday: 1, minute: 1439 });
  vi.advanceTimersByTime(40_000);
  expect(store.getState().now).toBe(first);
  vi.advanceTimersByTime(20_000);
  expect(store.getState().now).toEqual({ date: "2026-11-25", weekday: 2, minute: 0 });
  stop();
  vi.advanceTimersByTime(600_000);
  expect(store.getState().now?.minute).toBe(0);
});
