import { expect, it } from "vitest";
import { warnOfLeaving } from "./warn-of-leaving.ts";

const leave = (page: EventTarget) => page.dispatchEvent(new Event("beforeunload", { cancelable: true }));

it("asks for confirmation until the write has succeeded", async () => {
  const page = new EventTarget();
  let end: (isKept: boolean) => void = () => undefined;
  const writing = warnOfLeaving(page, new Promise<boolean>((resolve) => (end = resolve)));
  expect(leave(page)).toBe(false);
  end(true);
  expect(await writing).toBe(true);
  expect(leave(page)).toBe(true);
});

it("stops asking once the write has failed", async () => {
  const page = new EventTarget();
  await expect(warnOfLeaving(page, Promise.reject(new Error("full")))).rejects.toThrow("full");
  expect(leave(page)).toBe(true);
});
