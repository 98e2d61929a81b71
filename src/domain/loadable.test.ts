import { expect, it } from "vitest";
import { LOADING, readyValue } from "./loadable.ts";

it("gives the value when ready, and undefined while loading or after a fault", () => {
  expect(readyValue({ status: "ready", value: 0 })).toBe(0);
  expect(readyValue(LOADING)).toBeUndefined();
  expect(readyValue({ status: "failed", fault: { file: "a", kind: "damaged", detail: "" } })).toBeUndefined();
});
