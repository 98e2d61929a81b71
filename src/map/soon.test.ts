import { expect, it, vi } from "vitest";
import { soon } from "./soon.ts";

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

it("acts once for several calls, and after the caller's task", async () => {
  const act = vi.fn();
  const { call, stop } = soon(act);
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
  const again = soon(act);
  again.call();
  await later();
  expect(act).toHaveBeenCalledTimes(2);
  again.stop();
});

it("does nothing once it is stopped, even for earlier calls", async () => {
  const act = vi.fn();
  const { call, stop } = soon(act);
  call();
  stop();
  call();
  await later();
  expect(act).not.toHaveBeenCalled();
});
