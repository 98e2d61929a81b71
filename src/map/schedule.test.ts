import { expect, it, vi } from "vitest";
import { schedule } from "./schedule.ts";

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

it("acts once for several calls, and after the caller's task", async () => {
  const act = vi.fn();
  const { call, stop } = schedule(act);
  call();
  call();
  await Promise.resolve();
  expect(act).not.toHaveBeenCalled();
  await later();
  expect(act).toHaveBeenCalledTimes(1);
  call();
  await later();
  expect(act).toHaveBeenCalledTimes(2);
  stop();
});

it("acts again after a call during the action", async () => {
  const act = vi.fn(() => {
    if (act.mock.calls.length === 1) again.call();
  });
  const again = schedule(act);
  again.call();
  await later();
  expect(act).toHaveBeenCalledTimes(2);
  again.stop();
});

it("does nothing once it is stopped, even for earlier calls", async () => {
  const act = vi.fn();
  const { call, stop } = schedule(act);
  call();
  stop();
  call();
  await later();
  expect(act).not.toHaveBeenCalled();
});
