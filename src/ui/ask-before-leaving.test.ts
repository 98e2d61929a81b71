import { expect, it } from "vitest";
import { askBeforeLeaving } from "./ask-before-leaving.ts";

it("asks by both ways that browsers know", () => {
  const event = new Event("beforeunload", { cancelable: true });
  Object.defineProperty(event, "returnValue", { value: "", writable: true });
  askBeforeLeaving(event);
  expect(event.defaultPrevented).toBe(true);
  expect(event.returnValue).toBe(true);
});
