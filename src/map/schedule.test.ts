import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { schedule } from "./schedule.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it("acts once for several calls, with the latest value, after the caller's task", () => {
  const act = vi.fn();
  const { call } = schedule<string>(act);
  call("a");
  call("b");
  expect(act).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(act.mock.calls).toEqual([["b"]]);
  call("c");
  vi.runAllTimers();
  expect(act.mock.calls).toEqual([["b"], ["c"]]);
});

it("acts again after a call during the action", () => {
  const act = vi.fn(() => {
    if (act.mock.calls.length === 1) again.call();
  });
  const again = schedule(act);
  again.call();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(2);
});

it("drops a pending call, and accepts new ones", () => {
  const act = vi.fn();
  const { call, forget } = schedule<string>(act);
  call("a");
  forget();
  vi.runAllTimers();
  expect(act).not.toHaveBeenCalled();
  call("b");
  forget();
  call("c");
  vi.runAllTimers();
  expect(act.mock.calls).toEqual([["c"]]);
});
