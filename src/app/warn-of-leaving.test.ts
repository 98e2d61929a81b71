import { expect, it } from "vitest";
import { warnOfLeaving } from "./warn-of-leaving.ts";

const leave = (page: EventTarget) => page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

it("has whoever leaves asked until the device has written, and no longer", async () => {
  const page = new EventTarget();
  let end: (isKept: boolean) => void = () => undefined;
  const writing = warnOfLeaving(page, new Promise<boolean>((resolve) => (end = resolve)));
  expect(leave(page)).toBe(false);
  end(true);
  expect(await writing).toBe(true);
  expect(leave(page)).toBe(true);
});

it("lets whoever leaves go once the device has refused", async () => {
  const page = new EventTarget();
  await expect(warnOfLeaving(page, Promise.reject(new Error("full")))).rejects.toThrow("full");
  expect(leave(page)).toBe(true);
});
