import { expect, it, vi } from "vitest";
import { schedule } from "./schedule.ts";

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

it("acts once for several calls, and not before the page has done what calls", async () => {
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

it("acts again for a call that comes while it acts", async () => {
  const act = vi.fn(() => {
    if (act.mock.calls.length === 1) again.call();
  });
  const again = schedule(act);
  again.call();
  await later();
  expect(act).toHaveBeenCalledTimes(2);
  again.stop();
});

it("does nothing any more once it is stopped, even of what was called", async () => {
  const act = vi.fn();
  const { call, stop } = schedule(act);
  call();
  stop();
  call();
  await later();
  expect(act).not.toHaveBeenCalled();
});
