import { expect, it } from "vitest";
import { askBeforeLeaving, warnOfLeaving } from "./ask-before-leaving.ts";

it("asks by both ways that browsers know", () => {
  const event = new Event("beforeunload", { cancelable: true });
  Object.defineProperty(event, "returnValue", { value: "", writable: true });
  askBeforeLeaving(event);
  expect(event.defaultPrevented).toBe(true);
  expect(event.returnValue).toBe(true);
});

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
