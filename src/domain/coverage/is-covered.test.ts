import { describe, expect, it } from "vitest";
import { isCovered } from "./is-covered.ts";

describe("isCovered", () => {
  it("covers a person at the threshold, whose minutes are a sum of seconds", () => {
    const minutes = Array.from({ length: 25 }, () => 48 / 60).reduce((sum, part) => sum + part);
    expect(minutes).toBeGreaterThan(20);
    expect(isCovered(minutes, 20)).toBe(true);
  });

  it("covers nobody a second beyond, or without a way", () => {
    expect(isCovered(20 + 1 / 60, 20)).toBe(false);
    expect(isCovered(Number.POSITIVE_INFINITY, 20)).toBe(false);
  });
});
