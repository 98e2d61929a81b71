import { expect, it } from "vitest";
import { isCovered } from "./is-covered.ts";

it("takes a commune exactly at the threshold as covered, and one without a way as uncovered", () => {
  expect(isCovered(10, 10)).toBe(true);
  expect(isCovered(10.001, 10)).toBe(false);
  expect(isCovered(Number.POSITIVE_INFINITY, 30)).toBe(false);
});
